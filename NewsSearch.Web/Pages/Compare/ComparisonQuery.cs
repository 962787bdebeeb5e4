using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Searching;
using NewsSearch.Web.Pages.Search;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Pages.Compare;

/// <summary>Counts up to four searches over the same time, all of them together within the time that a reader waits for a page.</summary>
public sealed class ComparisonQuery(ISearchEngine engine, IEntityNames names, TimeProvider clock)
{
    /// <summary>Values offered beside those compared.</summary>
    private const int Offered = 12;

    /// <summary>Values compared where none is chosen: one less than fit, so that another can be added.</summary>
    private const int Unchosen = CompareAddress.Most - 1;

    /// <summary>The figures of <paramref name="address"/>.</summary>
    public async Task<Comparison> AskAsync(CompareAddress address, CancellationToken ct)
    {
        var patience = new Patience(clock);
        // Days make up whatever the axis comes to, and an engine gives months where days are too many for one.
        var interval = address.Every is HistogramInterval.Auto or HistogramInterval.Day ? HistogramInterval.Day : HistogramInterval.Month;
        var all = await CountAsync(address.Within, interval, Wish(address), patience, ct);
        // A facet is counted without its own choice, which the lines are within.
        IReadOnlyList<FacetValue> offered = all.Facets is [var counts] && address.Within.IncludedIn(counts.Facet) == 0 ? counts.Values : [];
        address = address with { Within = address.Within with { Filters = [.. all.Filters] } };
        if (address is { By: not null, Of.IsEmpty: true, Find.Length: 0 })
            address = address with { Of = [.. offered.Where(value => value.Count > 0).Take(Unchosen).Select(value => value.Value)] };

        var found = await LinesAsync(address, interval, patience, ct);
        if (address.By is { } facet)
        {
            // Values as the archive writes them: two ways to write one of them are one line.
            found = [.. found.DistinctBy(line => ValueOf(line, facet))];
            address = address with { Of = [.. found.Select(line => ValueOf(line, facet))] };
        }

        IReadOnlyList<string> aliases = [.. found.Append(all).SelectMany(line => line.Query.Aliases).Select(alias => alias.InWords()).Distinct()];
        var axis = AxisOf(found, address.Every);
        var whole = all;
        if (axis.Interval == HistogramInterval.Day && all.Histogram!.Interval != HistogramInterval.Day)
            whole = await CountAsync(address.Within.Within(axis.Spans[0].From, axis.Spans[^1].To), HistogramInterval.Day, null, patience, ct);

        return new Comparison(
            address,
            axis.Interval,
            [.. axis.Spans.Zip(axis.Counts(whole.Histogram!), (span, count) => new HistogramBar(span.From, span.To, count))],
            [.. address.Of.Select((one, at) => new ComparedLine(one, LabelOf(address, one, found[at]), address.SearchOf(one), found[at].Total, found[at].Histogram!.Undated, axis.Counts(found[at].Histogram!)))],
            all.Total,
            [.. offered.Where(value => value.Count > 0 && !address.Of.Contains(value.Value)).Take(Offered)],
            AppliedPartsOf.Address(address.Within, (_, value) => names.NameOf(value) ?? value),
            [.. address.Misread, .. address.Within.Unread(), .. found.Append(all).SelectMany(line => line.Query.Notes).Distinct().Except(aliases), .. WiderNote(address, axis)],
            aliases,
            found.Append(all).Append(whole).Any(line => line.Partial),
            found.Append(all).Min(line => line.Sequence));
    }

    private async Task<List<SearchResponse>> LinesAsync(CompareAddress address, HistogramInterval interval, Patience patience, CancellationToken ct)
    {
        var lines = new List<SearchResponse>();
        foreach (var one in address.Of)
            lines.Add(await CountAsync(address.SearchOf(one), interval, address.By is { } facet ? new FacetWish(facet, 0, Distinct: false) : null, patience, ct));
        return lines;
    }

    private Task<SearchResponse> CountAsync(SearchAddress search, HistogramInterval interval, FacetWish? wish, Patience patience, CancellationToken ct) =>
        engine.SearchAsync(patience.Bound(search.ToRequest()) with { Size = 0, Snippets = false, Histogram = interval, Facets = wish is null ? [] : [wish] }, ct);

    private static FacetWish? Wish(CompareAddress address) =>
        address.By is { } facet ? new FacetWish(facet, Offered + CompareAddress.Most, address.Find.Length > 0 ? address.Find : null, Distinct: false) : null;

    private static TimeAxis AxisOf(List<SearchResponse> lines, HistogramInterval wish)
    {
        var bars = lines.SelectMany(line => line.Histogram!.Bars).ToList();
        if (bars.Count == 0)
            return TimeAxis.Empty(wish);
        var (first, last) = (bars.Min(bar => bar.From), bars.Max(bar => bar.To));
        var axis = TimeAxis.Of(WholeMonths.Around(first, 1).From, WholeMonths.Around(last, 1).To, wish);
        return axis.Interval == HistogramInterval.Day ? TimeAxis.Of(first, last, HistogramInterval.Day) : axis;
    }

    private static string ValueOf(SearchResponse line, Facet facet) => line.Filters.Last(filter => filter.Facet == facet).Value;

    private static IEnumerable<string> WiderNote(CompareAddress address, TimeAxis axis) => address.Every == HistogramInterval.Auto || axis.Interval == address.Every
        ? []
        : [$"Counted by {DateWords.Unit(axis.Interval)}: by {DateWords.Unit(address.Every)} there would be more than {TimeAxis.Most} bars. A shorter range of dates is counted as asked."];

    /// <summary>What the archive calls a value; a search is called what was typed.</summary>
    private string LabelOf(CompareAddress address, string one, SearchResponse line) => address.By is null
        ? one
        : line.Facets[0].Values.FirstOrDefault(value => value.Value == one)?.Label ?? names.NameOf(one) ?? one;
}
