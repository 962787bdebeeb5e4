using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Reading;
using NewsSearch.Web.Components.Searching;
using NewsSearch.Web.Pages.Search;

namespace NewsSearch.Web.Pages.Context;

/// <summary>Asks for a page of words in context.</summary>
public sealed class ContextViewQuery(ISearchEngine engine, IEntityNames names, ArchiveStateQuery state)
{
    /// <summary>The page of <paramref name="address"/>.</summary>
    public async Task<ContextView> AskAsync(SearchAddress address, CancellationToken ct)
    {
        var found = await engine.SearchAsync(address.ToRequest() with { Size = ResultPage.Size, Snippets = false, Context = new ContextWish(ContextView.Width, ContextView.MostLines) }, ct);
        address = address with { Filters = [.. found.Filters] };
        return new ContextView(
            address,
            found,
            AppliedPartsOf.Address(address, (_, value) => names.NameOf(value) ?? value),
            [.. address.Unread(), .. found.Query.Notes.Except(found.Query.Aliases.Select(alias => alias.InWords()))],
            await state.AskAsync(ct));
    }
}
