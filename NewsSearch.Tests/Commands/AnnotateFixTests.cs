using System.Text.Json;
using NewsSearch.Indexing.Archive;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Commands;

public sealed class AnnotateFixTests : CommandTest
{
    private const string Jane = "person/jane-doe";

    [Fact]
    public async Task Entities_are_merged_renamed_and_listed_and_each_correction_is_undone_by_its_number()
    {
        await ReadAsync(("Jane Doe", Jane), ("Jayne Doe", "person/jayne-doe"));

        (await RunAsync("annotate-fix", "merge", "person/jayne-doe", Jane, "--why", "A misspelling")).Output.ShouldBe($"Correction 1: person/jayne-doe merged into {Jane}; 1 article changed.{Environment.NewLine}");
        (await RunAsync("annotate-fix", "rename", Jane, "Jane A. Doe")).Output.ShouldContain("renamed from “Jane Doe” to “Jane A. Doe”; 2 articles changed");
        (await RunAsync("search", "--facets", "person")).Output.ShouldContain("2  Jane A. Doe");
        (await RunAsync("annotate-fix", "undo", "2")).Output.ShouldStartWith("Correction 2 is undone");

        var list = (await RunAsync("annotate-fix", "list")).Output.Split(Environment.NewLine);
        list[0].ShouldContain("undone");
        list[1].ShouldContain("merged into person/jane-doe: A misspelling  1 article");
        var log = (await RunAsync("log")).Output;
        log.ShouldContain("Names corrected: person/jayne-doe merged into person/jane-doe (correction 1)");
        log.ShouldContain("Names: correction 2 undone");
        JsonDocument.Parse((await RunAsync("annotate-fix", "list", "--json")).Output.Split(Environment.NewLine)[1]).RootElement.GetProperty("fix").GetProperty("kind").GetString().ShouldBe("merge");
    }

    [Fact]
    public async Task A_spelling_becomes_an_entity_of_its_own_or_one_of_the_tables()
    {
        await ReadAsync(("Jane Doe", Jane));

        (await RunAsync("annotate-fix", "split", Jane, "--as", "Jane Doe", "--from", "2020-01-01", "--new", "Jane Doe (singer)")).Output.ShouldContain("“Jane Doe” of person/jane-doe from 2020-01-01 belongs to person/jane-doe-singer; 1 article changed");
        (await RunAsync("annotate-fix", "merge", "person/jane-doe-singer", "person/xi-jinping")).Code.ShouldBe(0);
        (await RunAsync("search", "person:person/xi-jinping")).Output.ShouldStartWith("1 articles");
    }

    [Fact]
    public async Task Words_are_no_name()
    {
        await ReadAsync(("Jane Doe", Jane));

        (await RunAsync("annotate-fix", "not-a-name", "Jane Doe", "--kind", "person")).Output.ShouldContain("“Jane Doe” is no person; 1 article changed");
        (await RunAsync("check")).Output.ShouldEndWith($"All is well.{Environment.NewLine}");
    }

    [Fact]
    public async Task What_is_unknown_fails_and_what_makes_no_sense_is_wrong_usage()
    {
        await ReadAsync(("Jane Doe", Jane));

        (await RunAsync("annotate-fix", "rename", "person/nobody", "Nobody")).ShouldBe((1, "", $"No article mentions 'person/nobody'. The address of its page without the first '/' is the id: person/jane-doe.{Environment.NewLine}"));
        (await RunAsync("annotate-fix", "merge", Jane, "person/nobody-at-all")).Error.ShouldStartWith("Neither an article nor a table knows 'person/nobody-at-all'.");
        (await RunAsync("annotate-fix", "merge", Jane, Jane)).Code.ShouldBe(1);
        (await RunAsync("annotate-fix", "split", Jane, "--as", "Jane Doe")).Code.ShouldBe(2);
        (await RunAsync("annotate-fix", "split", Jane, "--from", "yesterday", "--new", "X")).Code.ShouldBe(2);
        (await RunAsync("annotate-fix", "not-a-name", "May")).Code.ShouldBe(2);
        (await RunAsync("annotate-fix", "undo", "9")).ShouldBe((1, "", $"There is no correction 9.{Environment.NewLine}"));
    }

    private async Task ReadAsync(params (string Name, string Person)[] names)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var archive = await NewsArchive.OpenAsync(new ArchiveFolder(Archive), TimeProvider.System, cancel);
        foreach (var (name, person) in names)
        {
            var article = Sample.Article(url: $"https://post.example/{person}", text: $"{name} spoke.");
            var id = (await archive.StoreAsync([article], cancel))[0].Id;
            await archive.SaveReadingsAsync([(id, 1, Sample.Reading(article, name, person))], cancel);
        }
    }
}
