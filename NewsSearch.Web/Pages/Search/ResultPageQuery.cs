using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Reading;
using NewsSearch.Web.Components.Searching;

namespace NewsSearch.Web.Pages.Search;

/// <summary>Asks for a page of results.</summary>
public sealed class ResultPageQuery(ISearchEngine engine, IEntityNames names, ArchiveStateQuery state, RecentPages recent, TimeProvider clock)
{
    private const int MostRelief = 8;

    private const int MostNear = 8;

    private const string PagesAreNumbered = "A cursor leads programs on under /api/v1/search; pages are numbered.";

    /// <summary>Articles up to which it costs nothing to say how many values a facet has.</summary>
    private const int Countable = 20_000;

    /// <summary>The score below which an article is near in name alone: the best match by words and meaning has 1.</summary>
    private const double LeastNear = 0.4;

    /// <summary>The page of <paramref name="address"/>. What is offered where little is found is left off where the search was not ended, and where there is no time left for it.</summary>
    public async Task<ResultPage> AskAsync(SearchAddress address, CancellationToken ct)
    {
        var patience = new Patience(clock);
        var reading = await state.AskAsync(ct);
        var wishes = Wishes(address).Select(wish => wish with { Distinct = reading.Articles <= Countable });
        var found = await engine.SearchAsync(
            address.ToRequest() with { Size = ResultPage.Size, Facets = [.. wishes], Histogram = HistogramInterval.Auto }, ct);
        // The links of the page select and drop the values that are shown.
        address = address with { Filters = [.. found.Filters] };
        recent.Remember(address, found);
        var parts = AppliedPartsOf.Address(address, (facet, value) => LabelOf(found, facet, value));
        var few = !found.Partial && found.Total < Respelling.Few && address.Text.Length > 0;
        var respelled = found is { Partial: false, Total: < Respelling.Most } && address.Text.Length > 0 && !patience.IsUp ? await engine.RespellAsync(patience.Bound(address.ToRequest()), found.Total, ct) : null;
        return new ResultPage(
            address,
            found,
            parts,
            // Other names are told with a switch of their own, days the wrong way round where no article is.
            [.. address.Unread().Where(note => note != SearchAddressRequest.Reversed), .. address.HasCursor ? [PagesAreNumbered] : Array.Empty<string>(), .. found.Query.Notes.Except(found.Query.Aliases.Select(alias => alias.InWords()))],
            reading,
            await ReliefAsync(Relieving(address, found, parts), patience, ct),
            respelled,
            // What is near to a slip of the keys is noise.
            few && respelled is null && address.Page == 1 && !patience.IsUp ? await NearAsync(address, found.Hits, patience, ct) : []);
    }

    /// <summary>What may be left out of a search that finds nothing, or of a question that finds little.</summary>
    private static IReadOnlyList<AppliedPart> Relieving(SearchAddress address, SearchResponse found, IReadOnlyList<AppliedPart> parts) => found switch
    {
        { Partial: true } or { Total: >= Respelling.Few } => [],
        { Total: > 0 } => AskedWords.Of(address),
        _ => [.. parts.Count > 1 ? parts : [], .. AskedWords.Of(address), .. SingleWords.Of(address)],
    };

    private async Task<IReadOnlyList<SearchHit>> NearAsync(SearchAddress address, IReadOnlyList<SearchHit> found, Patience patience, CancellationToken ct)
    {
        var (near, _) = await engine.NearAsync(patience.Bound(address.ToRequest()) with { Size = MostNear + found.Count }, ct);
        var there = found.Select(hit => hit.Id).ToHashSet(StringComparer.Ordinal);
        return [.. near.Where(hit => hit.Rank?.Score >= LeastNear && !there.Contains(hit.Id)).Take(MostNear)];
    }

    private static IReadOnlyList<FacetWish> Wishes(SearchAddress address) =>
    [
        Wish(Facet.Person),
        Wish(Facet.Place),
        .. OpenCountries(address).Select(country => Wish(Facet.Place, 10, country)),
        Wish(Facet.Organisation),
        Wish(Facet.Country),
        Wish(Facet.CountryAbout, 40),
        Wish(Facet.Leader, 6),
        Wish(Facet.Source, 10),
        Wish(Facet.Year, 200),
        Wish(Facet.Section, 6),
        Wish(Facet.Author, 6),
        Wish(Facet.Language, 6),
    ];

    private static FacetWish Wish(Facet facet, int size = 8, string? parent = null) => new(facet, size, Parent: parent);

    /// <summary>The countries whose places are listed under them: those selected as places, and those of selected places.</summary>
    public static IReadOnlyList<string> OpenCountries(SearchAddress address) =>
        [.. address.Filters.Where(f => f.Facet == Facet.Place).Select(f => CountryOf(f.Value)).OfType<string>().Distinct()];

    private static string? CountryOf(string value) => value.Split('/') switch
    {
        ["country", _] => value,
        ["place", var code, _] => CountryId.Of(code),
        _ => null,
    };

    private string LabelOf(SearchResponse found, Facet facet, string value) =>
        found.Facets.Where(f => f.Facet == facet).SelectMany(f => f.Values).FirstOrDefault(v => v.Value == value)?.Label
        ?? names.NameOf(value)
        ?? value;

    /// <summary>What each part left out would find, as far as there is time to count it.</summary>
    private async Task<IReadOnlyList<PartRelief>> ReliefAsync(IReadOnlyList<AppliedPart> parts, Patience patience, CancellationToken ct)
    {
        var relief = new List<PartRelief>();
        foreach (var part in parts.Take(MostRelief).TakeWhile(_ => !patience.IsUp))
        {
            var without = await engine.SearchAsync(patience.Bound(part.Without.ToRequest()) with { Size = 0, Snippets = false }, ct);
            if (!without.Partial)
                relief.Add(new PartRelief(part, without.Total));
        }

        return [.. relief.OrderByDescending(r => r.Total)];
    }
}
