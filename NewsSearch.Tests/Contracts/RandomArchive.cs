using CsCheck;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Tests.Contracts;

/// <summary>Random articles, changes and searches over a handful of words, names and days, so that they meet often.</summary>
internal static class RandomArchive
{
    private const int Articles = 25;
    private static readonly string[] Words = ["kyiv", "peace", "talks", "war", "grain", "ship"];
    private static readonly string[] Sources = ["Post", "Times", "Herald"];
    private static readonly string[] Authors = ["Ann Lee", "Bo Chan", "Cy Diaz"];
    private static readonly string[] Sections = ["World", "Sport"];
    private static readonly string[] Dates = ["2019", "2020-02", "2021-03-04", "2022-05-06", "2022-05-06T10:30:00", "2024-12-31T23:59:00"];
    private static readonly string[] Entities =
    [
        "person/xi-jinping", "person/vladimir-putin", "person/ann-lee", "organisation/nato", "organisation/world-bank",
        "country/ua", "country/ru", "place/ua/kyiv", "place/ua/lviv", "place/ru/moscow", "place/pacific-ocean",
    ];

    private static readonly Dictionary<Facet, string[]> FacetValues = new()
    {
        [Facet.Person] = [.. Entities.Where(id => id.StartsWith("person/", StringComparison.Ordinal)), "person/nobody"],
        [Facet.Organisation] = ["organisation/nato", "organisation/world-bank"],
        [Facet.Place] = [.. Entities.Where(id => !id.StartsWith("person/", StringComparison.Ordinal) && !id.StartsWith("organisation/", StringComparison.Ordinal))],
        [Facet.Country] = ["country/ua", "country/ru"],
        [Facet.CountryAbout] = ["country/ua", "country/ru"],
        [Facet.Leader] = ["person/xi-jinping", "person/vladimir-putin"],
        [Facet.Source] = Sources,
        [Facet.Author] = Authors,
        [Facet.Section] = Sections,
        [Facet.Language] = ["en", "de"],
        [Facet.Year] = ["2019", "2022", "2023"],
    };

    private static readonly Gen<IndexChange> Change = Gen.Select(
        Gen.Int[1, Articles],
        Gen.Int[0, 4],
        Some(Words, 4),
        Maybe(Dates),
        Gen.Select(Maybe(Sources), Maybe(Sections), Some(Authors, 2)),
        Gen.Select(Some(Entities, 5), Some(["person/xi-jinping", "person/vladimir-putin"], 2), Gen.Int[0, 5], Gen.Bool, Gen.Int[0, 8]),
        (number, gone, words, date, printed, read) => gone == 0
            ? new IndexChange($"a{number}", null)
            : SampleArticles.Article(
                $"a{number}", "headline", string.Join(' ', words), date, printed.Item1, read.Item4 ? "en" : "de", printed.Item2, printed.Item3,
                read.Item1, read.Item2, read: read.Item3 > 0, story: read.Item5 < 4 ? read.Item5 : null).Change());

    private static readonly Gen<FacetFilter> Filter =
        from facet in Gen.Enum<Facet>()
        from value in One(FacetValues[facet])
        from mode in Gen.Enum<FilterMode>()
        select new FacetFilter(facet, value, mode);

    private static readonly Gen<FacetWish> Wish =
        from facet in Gen.Enum<Facet>()
        from size in Gen.Int[0, 4]
        from skip in Gen.Int[0, 2]
        from prefix in Maybe(["X", "p", "Va", "zz", "wor"])
        from parent in Maybe(["country/ua", "country/ru"])
        select new FacetWish(facet, size, prefix, facet == Facet.Place ? parent : null, skip);

    private static readonly Gen<SearchRequest> Request = Gen.Select(
        Some(Words, 2),
        Filter.List[0, 4],
        Maybe(["2020..2022", "2022", "..2021"]),
        Gen.Enum<SearchSort>(),
        Gen.Select(Wish.List[0, 4], Gen.Enum<HistogramInterval>(), Gen.Bool, Gen.Bool),
        (words, filters, days, sort, counted) => new SearchRequest
        {
            Text = string.Join(' ', words),
            Filters = filters,
            Days = days switch
            {
                "2022" => new DayRange(new DateOnly(2022, 1, 1), new DateOnly(2022, 12, 31)),
                "2020..2022" => new DayRange(new DateOnly(2020, 1, 1), new DateOnly(2022, 12, 31)),
                "..2021" => new DayRange(null, new DateOnly(2021, 12, 31)),
                _ => null,
            },
            Sort = sort,
            Stories = counted.Item4,
            Size = 100,
            Histogram = counted.Item2,
            Facets = counted.Item3
                ? [.. Enum.GetValues<Facet>().Select(facet => new FacetWish(facet, 100)), .. counted.Item1]
                : [.. counted.Item1.Select(wish => wish with { Prefix = null, Distinct = false })],
        });

    /// <summary>Every id that occurs.</summary>
    public static IEnumerable<string> Ids => Enumerable.Range(1, Articles).Select(number => $"a{number}");

    /// <summary>Batches of changes, each followed by searches.</summary>
    public static Gen<List<(List<IndexChange> Changes, List<SearchRequest> Searches)>> Histories { get; } =
        Gen.Select(Change.List[1, 15], Request.List[1, 3]).List[1, 5];

    private static Gen<string> One(string[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static Gen<string?> Maybe(string[] values) => Gen.Int[0, values.Length].Select(at => at == values.Length ? null : values[at]);

    private static Gen<string[]> Some(string[] values, int most) => One(values).HashSet[0, most].Select(set => set.ToArray());
}
