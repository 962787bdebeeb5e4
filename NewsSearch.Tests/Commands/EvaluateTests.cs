using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Commands;

/// <summary>The scoring verbs on two sentences read by hand.</summary>
public sealed class EvaluateTests : CommandTest
{
    private const string Line = """
        {"id": "one", "text": "Talks fail\n\nUkrainian President Volodymyr Zelenskyy said that the talks had failed in Kyiv. “We tried,” he added.", "published": "2022-04-01",
        "mentions": [{"start": 12, "end": 21, "kind": "demonym", "entity": "Ukraine"}, {"start": 32, "end": 51, "kind": "person", "entity": "Volodymyr Zelenskyy"}, {"start": 86, "end": 90, "kind": "place", "entity": "Kyiv"}],
        "roles": [{"person": "Volodymyr Zelenskyy", "title": "President", "of": "Ukraine", "when": "now"}],
        "quotes": [{"start": 62, "end": 90, "kind": "indirect", "speaker": "Volodymyr Zelenskyy"}, {"start": 93, "end": 102, "kind": "direct", "speaker": "Volodymyr Zelenskyy"}],
        "countries": {"about": ["UA"], "mentioned": []}}
        """;

    [Fact]
    public async Task Linking_gives_the_share_right_by_kind_and_the_sets_of_names_an_article()
    {
        var (code, output, _) = await RunAsync("evaluate", "linking", "--annotated", Gold());

        code.ShouldBe(0);
        output.ShouldContain("Person                   1       1      1    100.00");
        output.ShouldContain("names an article");
    }

    [Fact]
    public async Task Countries_roles_and_quotations_are_scored_and_faults_are_listed()
    {
        var faults = Path.Combine(Folder, "faults.txt");

        var (code, output, _) = await RunAsync("evaluate", "annotations", "--annotated", Gold(), "--faults", faults);

        code.ShouldBe(0);
        output.Split('\n').Take(12).Select(l => l.TrimEnd()).ShouldBe(
        [
            "names given",
            "about            " + Perfect(1),
            "mentioned        " + Perfect(1),
            "role             " + Perfect(1),
            "  state          " + Perfect(1),
            "  of             " + Perfect(1),
            "quote in marks   " + Perfect(1),
            "  speaker        " + Perfect(1),
            "  speaker right  100.0 of 1 found",
            "quote indirect   " + Perfect(1),
            "  speaker        " + Perfect(1),
            "  speaker right  100.0 of 1 found",
        ]);
        output.ShouldContain("from the text alone");
        File.ReadAllText(faults).ShouldContain("== names given");
    }

    [Fact]
    public async Task A_file_of_another_kind_is_refused_with_the_line_that_shows_it()
    {
        var file = Write("gold.col", "-DOCSTART- O\n");

        var (code, _, error) = await RunAsync("evaluate", "annotations", "--annotated", file);

        code.ShouldBe(1);
        error.ShouldStartWith($"{file}, line 1, is no article read by hand");
        error.ShouldNotContain("   at ");
    }

    private static string Perfect(int n) => $"precision 100.0  recall 100.0  F1 100.0  gold {n}  found {n}  right {n}";

    private string Gold() => Write("gold.jsonl", Line.ReplaceLineEndings(" ") + "\n");
}
