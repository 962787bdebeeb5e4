using NewsSearch.Indexing.Articles;

namespace NewsSearch.Web.Pages.Article;

/// <summary>A stretch of text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Mention">The name that they are; null between names.</param>
public sealed record TextPiece(string Text, Mention? Mention = null);
