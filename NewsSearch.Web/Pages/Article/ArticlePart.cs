namespace NewsSearch.Web.Pages.Article;

/// <summary>The title or a paragraph, cut where names begin and end.</summary>
/// <param name="Number">0 for the title, paragraphs from 1.</param>
/// <param name="Pieces">Its pieces in order; together they are its whole text.</param>
public sealed record ArticlePart(int Number, IReadOnlyList<TextPiece> Pieces)
{
    /// <summary>Whether a search's first match stands in it.</summary>
    public bool HasFirstMatch { get; init; }
}
