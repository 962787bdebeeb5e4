using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Addresses;

/// <summary>The whole state of a search page as its address says it. Equal addresses print alike; an address printed and parsed again is the same.</summary>
public sealed record SearchAddress
{
    /// <summary>The longest text that a page carries, in UTF-16 code units: every link on it repeats the text.</summary>
    public const int LongestText = 2_000;

    /// <summary>How many filters an address may carry; more are left out, and told of.</summary>
    public const int MostFilters = 200;

    /// <summary>The search for everything.</summary>
    public static SearchAddress Everything { get; } = new();

    /// <summary>The query as typed.</summary>
    public string Text { get; init; } = "";

    /// <summary>How long the text was where only its beginning is kept; null where it is whole. Not part of the address.</summary>
    public int? CutFrom { get; init; }

    /// <summary>What of the address cannot be meant, a sentence each: an order that there is not, a parameter given twice. It is read as if it were not there. Not part of the address.</summary>
    public ImmutableArray<string> Misread { get; init; } = [];

    /// <summary>Whether the address has a cursor, by which programs go on; pages are numbered. Not part of the address.</summary>
    public bool HasCursor { get; init; }

    /// <summary>The selected facet values, in the order of the address, each once. An outlet is selected by the name it is listed under, whatever the address calls it: one kept from when every name of it stood for itself still leads to its articles.</summary>
    public ImmutableArray<FacetFilter> Filters { get; init => field = ByOutlet(value); } = [];

    /// <summary>The first day, month or year as typed; empty where open.</summary>
    public string From { get; init; } = "";

    /// <summary>The last day, month or year as typed; empty where open.</summary>
    public string To { get; init; } = "";

    /// <summary>The order of hits.</summary>
    public SearchSort Sort { get; init; }

    /// <summary>Whether meaning counts in the order by best match.</summary>
    public bool Meaning { get; init; } = true;

    /// <summary>Whether a known name finds its other names too.</summary>
    public bool Aliases { get; init; } = true;

    /// <summary>Whether a story is found and counted once, however many articles tell it.</summary>
    public bool Stories { get; init; }

    /// <summary>The one-based page.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether this search is narrowed by nothing.</summary>
    public bool IsEverything => Text.Length == 0 && Filters.IsEmpty && From.Length == 0 && To.Length == 0;

    /// <summary>Reads the query part of an address, with or without '?'. What is not ours is passed over.</summary>
    public static SearchAddress Parse(string? query)
    {
        var address = Everything;
        var filters = ImmutableArray.CreateBuilder<FacetFilter>();
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in new QueryStringEnumerable(query))
        {
            var name = pair.DecodeName().ToString();
            var value = pair.DecodeValue().ToString();
            if (FilterParameter.Parse(name, value) is not { } filter)
                address = address.WithParameter(name, value).Noting(IsOurs(name) && value.Length > 0 && !given.TryAdd(name, value) && given[name] != value ? $"{name} is given more than once; only the last can count." : null);
            else if (filters.Count < MostFilters && !filters.Contains(filter))
                filters.Add(filter);
            else
                address = address.Noting(filters.Contains(filter) ? null : string.Create(CultureInfo.InvariantCulture, $"Only the first {MostFilters} filters are read."));
        }

        return address with { Filters = filters.ToImmutable() };
    }

    private static ImmutableArray<FacetFilter> ByOutlet(ImmutableArray<FacetFilter> filters) =>
        filters.All(filter => filter.Facet != Facet.Source)
            ? filters
            : [.. filters.Select(filter => filter.Facet == Facet.Source ? filter with { Value = Outlets.Named(filter.Value) } : filter).Distinct()];

    private SearchAddress WithParameter(string name, string value) => name switch
    {
        "q" => this with { Text = value },
        "from" => this with { From = value.Trim() },
        "to" => this with { To = value.Trim() },
        "sort" => (this with { Sort = ParseSort(value) ?? SearchSort.Relevance }).Noting(ParseSort(value) is null ? $"sort is relevance, recent, newest, oldest or added, not '{value}'." : null),
        MeaningName => (this with { Meaning = value != Off }).NotingSwitch(MeaningName, value),
        AliasesName => (this with { Aliases = value != Off }).NotingSwitch(AliasesName, value),
        StoriesName => (this with { Stories = value == On }).NotingSwitch(StoriesName, value),
        PageNumber.Name => (this with { Page = PageNumber.Parse(value) }).Noting(PageNumber.Misread(PageNumber.Name, value).FirstOrDefault()),
        "cursor" => this with { HasCursor = value.Length > 0 },
        _ => this,
    };

    private const string MeaningName = "meaning", AliasesName = "aliases", StoriesName = "stories", On = "on", Off = "off";

    private static bool IsOurs(string name) => name is "q" or "from" or "to" or "sort" or MeaningName or AliasesName or StoriesName or PageNumber.Name;

    /// <summary>Whether a parameter that is on or off was given so, or not at all.</summary>
    public static bool IsSwitch(string? text) => text is null or "" or On or Off;

    private SearchAddress NotingSwitch(string name, string value) => Noting(IsSwitch(value) ? null : $"{name} is on or off, not '{value}'.");

    private SearchAddress Noting(string? sentence) => sentence is null || Misread.Contains(sentence) ? this : this with { Misread = Misread.Add(sentence) };

    private static SearchSort? ParseSort(string value) => value switch
    {
        "newest" => SearchSort.Newest,
        "oldest" => SearchSort.Oldest,
        "recent" => SearchSort.Recent,
        "added" => SearchSort.Added,
        "relevance" or "" => SearchSort.Relevance,
        _ => null,
    };

    /// <summary>The parameters in their fixed order, defaults left out.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parameters()
    {
        if (Text.Length > 0)
            yield return new("q", Text);
        foreach (var filter in Filters)
            yield return new(FilterParameter.NameOf(filter), FilterParameter.ValueOf(filter));
        if (From.Length > 0)
            yield return new("from", From);
        if (To.Length > 0)
            yield return new("to", To);
        if (Sort != SearchSort.Relevance)
            yield return new("sort", Sort.ToString().ToLowerInvariant());
        if (!Meaning)
            yield return new(MeaningName, Off);
        if (!Aliases)
            yield return new(AliasesName, Off);
        if (Stories)
            yield return new(StoriesName, On);
        foreach (var page in PageNumber.Parameter(Page))
            yield return page;
    }

    /// <summary>The query part with '?', or nothing for everything.</summary>
    public string Query() => new QueryBuilder(Parameters()).ToString();

    /// <summary>The page of results: "/search?q=…".</summary>
    public override string ToString() => "/search" + Query();

    /// <summary>The page of results with one more parameter.</summary>
    public string At(string path, params IEnumerable<KeyValuePair<string, string>> more)
    {
        var address = new StringBuilder(path);
        return address.Append(new QueryBuilder(Parameters().Concat(more))).ToString();
    }

    /// <summary>Whether both are the same search.</summary>
    public bool Equals(SearchAddress? other) =>
        other is not null && Text == other.Text && From == other.From && To == other.To && Sort == other.Sort && Meaning == other.Meaning && Aliases == other.Aliases && Stories == other.Stories && Page == other.Page
        && Filters.SequenceEqual(other.Filters);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Text, From, To, Sort, Meaning, Aliases, HashCode.Combine(Stories, Page), Filters.Length);
}
