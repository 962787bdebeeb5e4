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

        var found = await Index.SearchAsync(new SearchRequest { Text = "kiev", Variants = false }, Stop);

        found.Hits.Select(hit => hit.Id).ShouldBe(["a4"]);
        found.Query.Notes.ShouldBeEmpty();
    }

    private sealed class KyivVariants : INameVariants
    {
        public IReadOnlyList<string> VariantsOf(string name) => name.ToLowerInvariant() switch
        {
            "kiev" => ["Kyiv"],
            "kyiv" => ["Kiev"],
            _ => [],
        };
    }
}
