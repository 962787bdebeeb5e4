using NewsSearch.Indexing.Search;
using NewsSearch.Web.Components.Reading;

namespace NewsSearch.Web.Pages.Similar;

/// <summary>Asks for the articles like a text.</summary>
public sealed class SimilarViewQuery(ISearchEngine engine, ArchiveStateQuery state)
{
    /// <summary>The page of <paramref name="text"/>.</summary>
    /// <param name="text">The text as pasted; empty where none was.</param>
    /// <param name="meaning">Whether meaning counts.</param>
    /// <param name="ct">Stops asking.</param>
    public async Task<SimilarView> AskAsync(string text, bool meaning, CancellationToken ct)
    {
        var found = text.Length is 0 or > PastedText.Longest ? null : await engine.SimilarAsync(new SimilarRequest(text) { Meaning = meaning }, ct);
        return new SimilarView(await state.AskAsync(ct), text.Length > PastedText.Longest ? text.Length : null, found);
    }
}
