using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Pages.Entity;

namespace NewsSearch.Web.Pages.Leaders;

/// <summary>Asks who led what on a day.</summary>
public sealed class LeadersQuery(ISearchEngine engine, Gazetteer gazetteer, KnownNames known)
{
    private const int MostLeaders = 5_000;

    /// <summary>The leaders on <paramref name="day"/>, countries and international bodies apart; nobody for a day behind the table's last: a term that is open there may have ended since.</summary>
    public async Task<LeadersOnDay> AskAsync(DateOnly day, CancellationToken ct)
    {
        if (day > gazetteer.LeadersAsOf)
            return new LeadersOnDay(day, [], []);
        var counts = await CountsAsync(ct);
        var led = gazetteer.LeadersOn(day)
            .GroupBy(t => t.Of, StringComparer.Ordinal)
            .Select(g => new LedBody(g.Key, known.NameOf(g.Key) ?? g.Key, [.. g.OrderBy(t => t.Kind).Select(t => Line(t, counts))]))
            .OrderBy(b => b.Name, StringComparer.Ordinal)
            .ToLookup(b => b.Id.StartsWith("country/", StringComparison.Ordinal));
        return new LeadersOnDay(day, [.. led[true]], [.. led[false]]);
    }

    private LeaderLine Line(Tenure tenure, Dictionary<string, long> counts) =>
        new(tenure, known.NameOf(tenure.Person) ?? tenure.Person, counts.GetValueOrDefault(tenure.Person));

    private async Task<Dictionary<string, long>> CountsAsync(CancellationToken ct)
    {
        var found = await engine.SearchAsync(new SearchRequest { Size = 0, Snippets = false, Facets = [new(Facet.Leader, MostLeaders)] }, ct);
        return found.Facets[0].Values.ToDictionary(v => v.Value, v => v.Count, StringComparer.Ordinal);
    }
}
