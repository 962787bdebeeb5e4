using NewsSearch.Indexing.Evaluation;
using NewsSearch.Tests.Annotation;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Evaluation;

public sealed class AnnotationsEvaluationTests(KnownWorld world) : IDisposable
{
    private const string Text = """Visit\n\nIn Paris, President Emmanuel Macron said \"we shall talk\" of Ghana.""";

    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Countries_roles_and_quotations_are_scored_with_the_names_as_marked()
    {
        var (report, _) = Run(countries: """{"about": ["FR"], "mentioned": ["GH"]}""", speaker: "Emmanuel Macron");

        report[0].ShouldBe("names given");
        Right(report, "mentioned").ShouldBe("gold 2  found 2  right 2");
        Right(report, "role").ShouldBe("gold 1  found 1  right 1");
        Right(report, "quote in marks").ShouldBe("gold 1  found 1  right 1");
        Right(report, "quote indirect").ShouldBe("gold 0  found 0  right 0");
    }

    [Fact]
    public void What_is_missed_or_too_much_is_counted_and_named()
    {
        var (report, faults) = Run(countries: """{"about": ["FR", "TG"], "mentioned": []}""", speaker: "Ghana");

        Right(report, "mentioned").ShouldBe("gold 2  found 2  right 1");
        faults.ShouldContain("country missed  a1  mentioned  TG");
        faults.ShouldContain("country extra  a1  mentioned  GH");
        faults.ShouldContain(f => f.StartsWith("direct speaker  a1 Ghana, read Emmanuel Macron", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_whose_countries_nobody_marked_does_not_count_for_them() =>
        Right(Run(countries: "null", speaker: "Emmanuel Macron").Report, "mentioned").ShouldBe("gold 0  found 0  right 0");

    private (string[] Report, string[] Faults) Run(string countries, string speaker)
    {
        var plain = Text.Replace(@"\n", "\n", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal);
        string At(string words) => $"\"start\": {plain.IndexOf(words, StringComparison.Ordinal)}, \"end\": {plain.IndexOf(words, StringComparison.Ordinal) + words.Length}";
        var mentions = string.Join(", ", new[] { ("Paris", "place", "Paris"), ("Emmanuel Macron", "person", "Emmanuel Macron"), ("Ghana", "place", "Ghana") }
            .Select(m => $$"""{{{At(m.Item1)}}, "kind": "{{m.Item2}}", "entity": "{{m.Item3}}"}"""));
        File.WriteAllText(
            _path,
            $$"""{"id": "a1", "text": "{{Text}}", "published": "2020-05-01", "mentions": [{{mentions}}], "roles": [{"person": "Emmanuel Macron", "title": "President", "of": "", "when": "now"}], "quotes": [{{{At("we shall talk")}}, "kind": "direct", "speaker": "{{speaker}}"}], "countries": {{countries}}}""");
        var (output, faults) = (new StringWriter(), new StringWriter());
        new AnnotationsEvaluation(world.Gazetteer, new AnnotatedReader(world.Gazetteer)).Run(_path, output, faults, TestContext.Current.CancellationToken);
        return (Lines(output), Lines(faults));
    }

    private static string Right(string[] report, string what)
    {
        var line = report.Single(l => l.StartsWith($"{what} ", StringComparison.Ordinal));
        return line[line.IndexOf("gold", StringComparison.Ordinal)..];
    }

    private static string[] Lines(StringWriter writer) => writer.ToString().Split(writer.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
