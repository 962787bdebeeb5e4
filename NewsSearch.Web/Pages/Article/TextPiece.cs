using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Pages.Article;

/// <summary>A stretch of text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Mention">The name that they are; null between names.</param>
public sealed record TextPiece(string Text, Mention? Mention = null)
{
    /// <summary>The words cut where a search's matches begin and end; empty where none is among them.</summary>
    public IReadOnlyList<TextRun> Runs { get; init; } = [];
}
