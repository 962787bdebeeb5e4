using Microsoft.Extensions.Time.Testing;
using NewsSearch.Indexing.Search;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Contracts;

/// <summary>What every engine finds among a few articles, kept as a table: the query language by example.</summary>
public abstract class GoldenSearchContract(ITestedEngine engine)
    : EngineContract(engine, new KyivVariants(), new FakeTimeProvider(new DateTimeOffset(2024, 6, 15, 12, 0, 0, TimeSpan.Zero)))
{
    [Fact]
    public async Task Every_search_of_the_table_finds_what_the_table_says()
    {
        await Index.ApplyAsync([.. GoldenArticles.Read().Select(article => article.Change())], 1, Stop);
        var wrong = new List<string>();
        foreach (var (query, wanted, note) in GoldenTable.Rows("searches.tsv").Select(cells => (cells[0], cells[1], cells[2])))
        {
            var found = await Index.SearchAsync(new SearchRequest { Text = query }, Stop);
            var ids = found.Total == 0 ? "-" : string.Join(' ', found.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal));
            if (ids != wanted)
                wrong.Add($"{query} finds {ids} and not {wanted}");
            if (note != "-" && !found.Query.Notes.Any(said => said.Contains(note)))
                wrong.Add($"{query} says {string.Join(' ', found.Query.Notes)} and not {note}");
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Other_names_can_be_switched_off()
    {
        await Index.ApplyAsync([.. GoldenArticles.Read().Select(article => article.Change())], 1, Stop);

        var found = await Index.SearchAsync(new SearchRequest { Text = "kiev", Aliases = false }, Stop);

        found.Hits.Select(hit => hit.Id).ShouldBe(["a4"]);
        found.Query.Notes.ShouldBe(["“kiev” is looked for only as written, not as “Kyiv”."]);
        found.Query.Aliases.Select(alias => (alias.Name, alias.Others.Single(), alias.Found)).ShouldBe([("kiev", "Kyiv", false)]);
        found.Query.Meaning.ShouldBe("articles with “kiev” in any form");
    }

    [Fact]
    public async Task Other_names_that_are_found_are_told_apart_from_other_notes()
    {
        await Index.ApplyAsync([.. GoldenArticles.Read().Select(article => article.Change())], 1, Stop);

        var query = (await Index.SearchAsync(new SearchRequest { Text = "kiev kiev date:last-30-days" }, Stop)).Query;

        query.Aliases.Select(alias => (alias.Name, alias.Others.Single(), alias.Found)).ShouldBe([("kiev", "Kyiv", true)]);
        query.Notes.Except(query.Aliases.Select(alias => alias.InWords())).ShouldHaveSingleItem().ShouldStartWith("date:last-30-days");
        query.Meaning.ShouldEndWith(", “kiev” also as “Kyiv”");
        (await Index.SearchAsync(new SearchRequest { Text = "=kiev grain" }, Stop)).Query.Aliases.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"health body\"", "w1 w3 w4")]
    [InlineData("\"health body\" NEAR/2 chief", "w1 w3")]
    [InlineData("US", "w5")]
    [InlineData("lot -US", "w2")]
    [InlineData("kyiv -kiev", "w5")]
    public async Task An_acronym_that_is_another_name_stands_in_capitals_and_what_is_left_out_stands_as_written(string query, string wanted)
    {
        await Index.ApplyAsync(
            [
                SampleArticles.Article("w1", "One", "The WHO chief spoke.").Change(),
                SampleArticles.Article("w2", "Two", "The man who is chief told us a lot.").Change(),
                SampleArticles.Article("w3", "Three", "A W.H.O. chief was there.").Change(),
                SampleArticles.Article("w4", "Four", "The health body met.").Change(),
                SampleArticles.Article("w5", "Five", "The United States sent aid to Kyiv.").Change(),
                SampleArticles.Article("w6", "Six", "Kiev is now Kyiv.").Change(),
            ],
            1,
            Stop);

        (await Index.SearchAsync(new SearchRequest { Text = query }, Stop)).Hits.Select(hit => hit.Id).Order().ShouldBe(wanted.Split(' '));
    }

    private sealed class KyivVariants : INameVariants
    {
        public IReadOnlyList<string> VariantsOf(string name) => name.ToLowerInvariant() switch
        {
            "kiev" => ["Kyiv"],
            "kyiv" => ["Kiev"],
            "health body" => ["WHO", "W.H.O."],
            "us" => ["United States"],
            _ => [],
        };
    }
}
