using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Concordances;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Reading;
using NewsSearch.Web.Components.Searching;
using NewsSearch.Web.Pages.Search;

namespace NewsSearch.Web.Pages.Context;

/// <summary>Asks for a page of words in context.</summary>
public sealed class ContextViewQuery(ISearchEngine engine, ConcordanceReader concordance, IEntityNames names, ArchiveStateQuery state)
{
    /// <summary>Articles up to which all places are counted without being asked for: reading them costs little more than a page.</summary>
    private const int CountedAtOnce = 100;

    /// <summary>The page of <paramref name="address"/>.</summary>
    /// <param name="address">The search.</param>
    /// <param name="order">The order of the lines.</param>
    /// <param name="count">Whether to count all places, however many articles are found.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<ContextView> AskAsync(SearchAddress address, LineOrder order, bool count, CancellationToken ct)
    {
        var (found, all) = order == LineOrder.Found ? await ByArticleAsync(address, count, ct) : await SortedAsync(address, order, ct);
        address = address with { Filters = [.. found.Filters] };
        return new ContextView(
            address,
            order,
            found,
            all,
            AppliedPartsOf.Address(address, (_, value) => names.NameOf(value) ?? value),
            [.. address.Unread(), .. found.Query.Notes.Except(found.Query.Aliases.Select(alias => alias.InWords()))],
            await state.AskAsync(ct));
    }

    private async Task<(SearchResponse Found, Concordance? All)> ByArticleAsync(SearchAddress address, bool count, CancellationToken ct)
    {
        var found = await engine.SearchAsync(address.ToRequest() with { Size = ResultPage.Size, Snippets = false, Context = new ContextWish(ContextView.Width, ContextView.MostLines) }, ct);
        var isCounted = !found.Partial && found.Total > ResultPage.Size && (count || found.Total <= CountedAtOnce);
        return (found, isCounted ? await concordance.CountAsync(address.ToRequest(), ct) : null);
    }

    private async Task<(SearchResponse Found, Concordance? All)> SortedAsync(SearchAddress address, LineOrder order, CancellationToken ct)
    {
        var all = await concordance.ReadAsync(address.ToRequest(), ContextView.Width, order, ct);
        return (all.First, all);
    }
}
