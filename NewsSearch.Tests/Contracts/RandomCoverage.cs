using System.Globalization;
using CsCheck;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Tests.Contracts;

/// <summary>Random articles over many names and words of which few are frequent and most are rare, as in an archive; and what is asked of them.</summary>
internal static class RandomCoverage
{
    private const int Articles = 400;
    private const int Names = 300;
    private const int Words = 60;

    /// <summary>Small numbers often, great ones seldom.</summary>
    private static readonly Gen<double> Skewed = Gen.Double[0, 1].Select(share => share * share * share);
    private static readonly Gen<string> Name = Skewed.Select(share => $"person/name-{(int)(share * Names)}");
    private static readonly Gen<string> Source = Skewed.Select(share => $"outlet {(int)(share * 20)}");
    private static readonly Gen<string> Day = Gen.Int[0, 5_000].Select(day => new DateOnly(2010, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A word of the vocabulary.</summary>
    public static Gen<string> Word { get; } = Skewed.Select(share => $"w{(int)(share * Words)}q");

    /// <summary>Changes: every sixth withdraws its article.</summary>
    public static Gen<List<IndexChange>> Changes { get; } = Gen.Select(
        Gen.Int[1, Articles],
        Gen.Int[0, 5],
        Gen.Select(Word.Array[0, 6], Word.Array[0, 30], Word.Array[0, 60]),
        Gen.Select(Gen.Select(Day, Gen.Int[0, 9]).Select((day, undated) => undated == 0 ? null : day), Gen.Int[0, 3 * Articles / 2]),
        Gen.Select(Name.HashSet[0, 12], Source),
        (number, gone, text, told, facets) => gone == 0
            ? new IndexChange($"a{number}", null)
            : SampleArticles.Article(
                $"a{number}", string.Join(' ', text.Item1), $"{string.Join(' ', text.Item2)} end|{string.Join(' ', text.Item3)} end", told.Item1, facets.Item2, entities: [.. facets.Item1], story: told.Item2 < Articles / 2 ? told.Item2 / 4 : null).Change()).List[100, 300];

    private static readonly Gen<FacetFilter> Filter = Gen.Select(Gen.Bool, Name, Source, Gen.Enum<FilterMode>()).Select((named, name, source, mode) =>
        new FacetFilter(named ? Facet.Person : Facet.Source, named ? name : source, mode));

    /// <summary>Searches for words that must all be there, with filters of every mode.</summary>
    public static Gen<SearchRequest> Search { get; } = Gen.Select(
        Word.Array[0, 2],
        Filter.List[0, 3],
        Gen.Enum<SearchSort>(),
        Gen.Int[0, 12],
        Gen.Select(Gen.Bool, Gen.Bool),
        (words, filters, sort, size, counted) => new SearchRequest
        {
            Text = string.Join(' ', words),
            Filters = filters,
            Sort = sort,
            Stories = counted.Item2,
            Size = Articles,
            Histogram = HistogramInterval.Month,
            Facets = [.. new[] { new FacetWish(Facet.Person, size), new FacetWish(Facet.Person, 5, Skip: 3), new FacetWish(Facet.Source, size), new FacetWish(Facet.Year, 20) }.Select(wish => wish with { Distinct = counted.Item1 })],
        });

    /// <summary>The articles that changes leave.</summary>
    public static void Apply(IEnumerable<IndexChange> changes, Dictionary<string, IndexedArticle> archive)
    {
        foreach (var change in changes)
        {
            archive.Remove(change.Id);
            if (change.Article is { } article)
                archive.Add(change.Id, article);
        }
    }
}
