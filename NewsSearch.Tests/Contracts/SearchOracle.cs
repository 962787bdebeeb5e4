using System.Globalization;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Tests.Contracts;

/// <summary>Answers searches by looking at every article, one after the other: slow, and plain enough to be seen to be right.</summary>
internal sealed class SearchOracle(IReadOnlyCollection<IndexedArticle> articles)
{
    /// <summary>The ids found, in order; by number where the order is by relevance. Where stories are asked for, of each the first.</summary>
    public IReadOnlyList<string> Ids(SearchRequest request) => [.. Ordered(request).DistinctBy(article => Counted(article, request)).Select(article => article.Id)];

    /// <summary>By the id of each article found, how many of them tell its story, where stories are asked for; else 1.</summary>
    public IReadOnlyDictionary<string, int> Tellings(SearchRequest request)
    {
        var tellings = Hits(request).CountBy(article => Counted(article, request)).ToDictionary();
        return Hits(request).ToDictionary(article => article.Id, article => tellings[Counted(article, request)]);
    }

    /// <summary>By the id of each article found, what counts: its story or itself.</summary>
    public IReadOnlyDictionary<string, string> Stories(SearchRequest request) => Hits(request).ToDictionary(article => article.Id, article => Counted(article, request));

    /// <summary>The counts of one facet wish.</summary>
    public FacetCounts Counts(SearchRequest request, FacetWish wish)
    {
        var over = articles.Where(article => Passes(article, request, except: wish.Facet)).ToList();
        var counts = over.SelectMany(article => Values(article, wish.Facet).Select(value => (Value: value, Counted: Counted(article, request)))).Distinct().CountBy(counted => counted.Value).ToDictionary();
        var selected = request.Filters.Where(filter => filter.Facet == wish.Facet).DistinctBy(filter => filter.Value).ToDictionary(filter => filter.Value, filter => filter.Mode);
        var wanted = counts.Keys.Where(value => IsWanted(value, wish)).ToList();
        var listed = Sorted(wanted.Where(value => !selected.ContainsKey(value)), counts, wish.Facet).Skip(wish.Skip).Take(wish.Size)
            .Concat(selected.Keys.Where(value => wish.Parent is null || Parent(value) == wish.Parent));
        return new FacetCounts(wish.Facet, wish.Parent, [.. Sorted(listed, counts, wish.Facet).Select(value => new FacetValue(
            value, Label(wish.Facet, value), counts.GetValueOrDefault(value), selected.TryGetValue(value, out var mode) ? mode : null))], wanted.Count, wanted.Count(value => !selected.ContainsKey(value)) > wish.Skip + wish.Size);
    }

    /// <summary>Hits by day, month, quarter or year, gaps included, and those without a date: by the finest interval that is asked for and makes fewer bars than are allowed.</summary>
    public Histogram Coverage(SearchRequest request)
    {
        var days = Hits(request).Select(article => (article.Article.Published?.Day, Counted: Counted(article, request))).ToList();
        var dated = days.Where(hit => hit.Day is not null).Select(hit => (Day: hit.Day!.Value, hit.Counted)).OrderBy(hit => hit.Day).ToList();
        var wish = request.Histogram!.Value;
        HistogramInterval[] allowed = wish switch
        {
            HistogramInterval.Year => [HistogramInterval.Year],
            HistogramInterval.Quarter => [HistogramInterval.Quarter, HistogramInterval.Year],
            HistogramInterval.Month => [HistogramInterval.Month, HistogramInterval.Year],
            _ => [HistogramInterval.Day, HistogramInterval.Month, HistogramInterval.Year],
        };
        var most = wish == HistogramInterval.Auto ? 62 : 4_000;
        var interval = allowed.First(i => i == HistogramInterval.Year || Bars(i, dated).Count() <= most);
        return new Histogram(interval, [.. Bars(interval, dated)], days.Where(hit => hit.Day is null).Distinct().Count());
    }

    /// <summary>What a count counts once.</summary>
    private static string Counted(IndexedArticle article, SearchRequest request) => request.Stories && article.Story is { } story ? $"story {story}" : article.Id;

    private static IEnumerable<HistogramBar> Bars(HistogramInterval interval, List<(DateOnly Day, string Counted)> dated)
    {
        if (dated.Count == 0)
            yield break;
        for (var from = FirstOf(interval, dated[0].Day); from <= dated[^1].Day; from = Next(interval, from))
            yield return new HistogramBar(from, Next(interval, from).AddDays(-1), dated.Where(hit => FirstOf(interval, hit.Day) == from).DistinctBy(hit => hit.Counted).Count());
    }

    private static DateOnly FirstOf(HistogramInterval interval, DateOnly day) => interval switch
    {
        HistogramInterval.Year => new DateOnly(day.Year, 1, 1),
        HistogramInterval.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        HistogramInterval.Month => new DateOnly(day.Year, day.Month, 1),
        _ => day,
    };

    private static DateOnly Next(HistogramInterval interval, DateOnly from) => interval switch
    {
        HistogramInterval.Year => from.AddYears(1),
        HistogramInterval.Quarter => from.AddMonths(3),
        HistogramInterval.Month => from.AddMonths(1),
        _ => from.AddDays(1),
    };

    private IEnumerable<IndexedArticle> Hits(SearchRequest request) => articles.Where(article => Passes(article, request, except: null));

    private IEnumerable<IndexedArticle> Ordered(SearchRequest request)
    {
        var hits = Hits(request);
        return request.Sort switch
        {
            SearchSort.Newest => hits.OrderBy(a => a.Article.Published is null).ThenByDescending(a => a.Article.Published?.At).ThenBy(a => a.Number),
            SearchSort.Added => hits.OrderByDescending(a => a.Number),
            SearchSort.Oldest => hits.OrderBy(a => a.Article.Published is null).ThenBy(a => a.Article.Published?.At).ThenBy(a => a.Number),
            _ => hits.OrderBy(a => a.Number),
        };
    }

    private static bool Passes(IndexedArticle article, SearchRequest request, Facet? except)
    {
        var words = article.Article.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return request.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => words.Contains(word))
            && IsWithin(article.Article.Published?.Day, request.Days)
            && request.Filters.GroupBy(filter => filter.Facet).All(filters => Passes(Values(article, filters.Key).ToHashSet(), filters, filters.Key == except));
    }

    private static bool Passes(HashSet<string> values, IEnumerable<FacetFilter> filters, bool exceptAny)
    {
        var byMode = filters.ToLookup(filter => filter.Mode, filter => filter.Value);
        return (exceptAny || !byMode[FilterMode.Any].Any() || byMode[FilterMode.Any].Any(values.Contains))
            && byMode[FilterMode.All].All(values.Contains)
            && !byMode[FilterMode.None].Any(values.Contains);
    }

    private static bool IsWithin(DateOnly? day, DayRange? days) =>
        days is null || (day is { } known && (days.From is null || known >= days.From) && (days.To is null || known <= days.To));

    private static IEnumerable<string> Values(IndexedArticle indexed, Facet facet)
    {
        var (article, read) = (indexed.Article, indexed.Annotations);
        IEnumerable<Entity> entities = read?.Entities ?? [];
        return facet switch
        {
            Facet.Person => entities.Where(e => e.Kind == MentionKind.Person).Select(e => e.Id),
            Facet.Organisation => entities.Where(e => e.Kind == MentionKind.Organisation).Select(e => e.Id),
            Facet.Place => entities.Where(e => e.Kind == MentionKind.Place).SelectMany(e => new[] { e.Id, Parent(e.Id) }).OfType<string>(),
            Facet.Country => (read?.Countries ?? []).Select(c => $"country/{c.Country.ToLowerInvariant()}"),
            Facet.CountryAbout => (read?.Countries ?? []).Where(c => c.Level == CountryLevel.About).Select(c => $"country/{c.Country.ToLowerInvariant()}"),
            Facet.Leader => (read?.Leaders ?? []).Select(leader => leader.Person),
            Facet.Source => Known(article.Source),
            Facet.Author => article.Authors,
            Facet.Section => Known(article.Section),
            Facet.Language => Known(article.Language),
            Facet.Year => Known(article.Published?.Day.Year.ToString(CultureInfo.InvariantCulture)),
        };
    }

    private static IEnumerable<string> Known(string? value) => value is null ? [] : [value];

    private static string? Parent(string place) => place.Split('/') is ["place", var country, _] ? $"country/{country}" : null;

    private static bool IsWanted(string value, FacetWish wish) =>
        (wish.Facet != Facet.Place || Parent(value) == wish.Parent || wish is { Parent: null, Prefix.Length: > 0 })
        && (wish.Prefix is not { } prefix || Label(wish.Facet, value).Split(' ').Any(word => word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)));

    private static string Label(Facet facet, string value) => facet switch
    {
        Facet.Language => value == "en" ? "English" : "German",
        Facet.Person or Facet.Organisation or Facet.Place or Facet.Country or Facet.CountryAbout or Facet.Leader => SampleNames.Known(value),
        _ => value,
    };

    private static IEnumerable<string> Sorted(IEnumerable<string> values, Dictionary<string, int> counts, Facet facet) =>
        values.OrderByDescending(value => counts.GetValueOrDefault(value)).ThenBy(value => Label(facet, value), StringComparer.Ordinal);
}
