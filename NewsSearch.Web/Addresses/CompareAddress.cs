using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Addresses;

/// <summary>The page that counts up to four searches over time beside each other: "/compare?q=grain&amp;by=country&amp;of=ua&amp;of=ru&amp;every=month". Equal addresses print alike.</summary>
public sealed record CompareAddress
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/compare";

    /// <summary>The parameter of the facet whose values are compared.</summary>
    public const string ByName = "by";

    /// <summary>The parameter of one of what is compared.</summary>
    public const string OfName = "of";

    /// <summary>The parameter of the width of a bar.</summary>
    public const string EveryName = "every";

    /// <summary>The parameter of what the bars show.</summary>
    public const string ShowName = "show";

    /// <summary>The value of <see cref="ShowName"/> for shares of all articles of the time.</summary>
    public const string Share = "share";

    /// <summary>What <see cref="ByName"/> says where searches typed in words are compared; it need not be said.</summary>
    public const string Words = "words";

    /// <summary>The most that is compared.</summary>
    public const int Most = 4;

    /// <summary>The facets whose values can be compared.</summary>
    public static IReadOnlyList<Facet> Facets { get; } =
        [Facet.Person, Facet.Organisation, Facet.Country, Facet.CountryAbout, Facet.Place, Facet.Leader, Facet.Source, Facet.Author, Facet.Section, Facet.Language];

    /// <summary>The search that all of them have in common, its page and order aside.</summary>
    public SearchAddress Within { get; init => field = value with { Page = 1, Sort = SearchSort.Relevance, Meaning = true }; } = SearchAddress.Everything;

    /// <summary>The facet whose values are compared; null where searches typed in words are.</summary>
    public Facet? By { get; init; }

    /// <summary>What is compared, each once: values of the facet, or searches as typed. Empty where the most frequent values are to be.</summary>
    public ImmutableArray<string> Of { get; init => field = [.. value.Distinct()]; } = [];

    /// <summary>How wide a bar is.</summary>
    public HistogramInterval Every { get; init; }

    /// <summary>Whether bars show shares of all articles of their time instead of counts.</summary>
    public bool Shares { get; init; }

    /// <summary>How the names of values begin that are offered.</summary>
    public string Find { get; init; } = "";

    /// <summary>What of the address cannot be meant, a sentence each. Not part of the address.</summary>
    public ImmutableArray<string> Misread { get; init; } = [];

    /// <summary>The comparison that a search leads to: of the values of a facet that it includes, else of the most frequent ones in what it finds.</summary>
    public static CompareAddress From(SearchAddress search, Facet facet) => new CompareAddress { By = facet, Within = search }.Chosen();

    /// <summary>The comparison of a search's words with others that are still to be typed.</summary>
    public static CompareAddress From(SearchAddress search) =>
        new() { Within = search with { Text = "" }, Of = search.Text.Length > 0 ? [search.Text] : [] };

    /// <summary>Reads the query part of an address. What is not ours is passed over.</summary>
    public static CompareAddress Parse(string? query)
    {
        var address = new CompareAddress { Within = SearchAddress.Parse(query) };
        var of = ImmutableArray.CreateBuilder<string>();
        foreach (var pair in new QueryStringEnumerable(query))
        {
            var (name, value) = (pair.DecodeName().ToString(), pair.DecodeValue().ToString().Trim());
            if (name == OfName && value.Length > 0)
                of.Add(value);
            else
                address = address.WithParameter(name, value);
        }

        address = address with { Of = [.. of.Select(address.Whole)] };
        return address.Of.Length <= Most ? address.Chosen() : address.Noting(string.Create(CultureInfo.InvariantCulture, $"At most {Most} are compared; only the first {Most} are read.")) with { Of = address.Of[..Most] };
    }

    /// <summary>The search of one of what is compared.</summary>
    public SearchAddress SearchOf(string one) => By is { } facet
        ? Within.With(facet, one, Within.IncludedIn(facet) > 0 ? FilterMode.All : FilterMode.Any)
        : Within.Asking(Within.Text.Length == 0 ? one : $"({Within.Text}) ({one})");

    /// <summary>With another of what is compared.</summary>
    public CompareAddress With(string one) => this with { Of = Of.Add(one), Find = "" };

    /// <summary>Without one of what is compared.</summary>
    public CompareAddress Without(string one) => this with { Of = Of.Remove(one) };

    /// <summary>The same search, the values of another facet compared.</summary>
    public CompareAddress Comparing(Facet? by) => (this with { By = by, Of = [], Find = "" }).Chosen();

    /// <summary>Where nothing is said to be compared, with the values that the search includes: they are what is compared, not what all have in common.</summary>
    private CompareAddress Chosen()
    {
        if (By is not { } facet || !Of.IsEmpty)
            return this;
        var included = Within.Filters.Where(filter => filter.Facet == facet && filter.Mode != FilterMode.None).Take(Most).ToList();
        return this with
        {
            Of = [.. included.Select(filter => filter.Value)],
            Within = included.Aggregate(Within, (rest, filter) => rest.Without(facet, filter.Value)),
        };
    }

    /// <summary>The parameters in their fixed order, defaults left out.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parameters()
    {
        foreach (var parameter in Within.Parameters())
            yield return parameter;
        if (By is { } facet)
            yield return new(ByName, FacetName.Of(facet));
        foreach (var one in Of)
            yield return new(OfName, By is { } of ? FilterParameter.ValueOf(new FacetFilter(of, one, FilterMode.Any)) : one);
        if (Every != HistogramInterval.Auto)
            yield return new(EveryName, IntervalName.Of(Every));
        if (Shares)
            yield return new(ShowName, Share);
        if (Find.Length > 0)
            yield return new(FacetListAddress.Find, Find);
    }

    /// <summary>The page: "/compare?by=…".</summary>
    public override string ToString() => Path + new QueryBuilder(Parameters());

    /// <summary>The same figures as a file: "/api/v1/compare?…&amp;format=csv".</summary>
    public string Download() => "/api/v1/compare" + new QueryBuilder([.. (this with { Shares = false, Find = "" }).Parameters(), new("format", "csv")]);

    private CompareAddress WithParameter(string name, string value) => name switch
    {
        ByName => (this with { By = FacetOf(value) }).Noting(value is "" or Words || FacetOf(value) is not null ? null : $"{ByName} is {Words}, {string.Join(", ", Facets.Select(FacetName.Of))}, not '{value}'."),
        EveryName => (this with { Every = IntervalName.Parse(value) ?? HistogramInterval.Auto }).Noting(value.Length == 0 || IntervalName.Parse(value) is not null ? null : IntervalName.Misread(EveryName, value)),
        ShowName => this with { Shares = value == Share },
        FacetListAddress.Find => this with { Find = value },
        _ => this,
    };

    private static Facet? FacetOf(string value) => FacetName.Parse(value) is { } facet && Facets.Contains(facet) ? facet : null;

    private string Whole(string value) => By is { } facet ? FilterParameter.Parse(FacetName.Of(facet), value)!.Value : value;

    private CompareAddress Noting(string? sentence) => sentence is null ? this : this with { Misread = Misread.Add(sentence) };
}
