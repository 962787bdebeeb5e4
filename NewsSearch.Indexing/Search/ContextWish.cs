namespace NewsSearch.Indexing.Search;

/// <summary>How the words that a search looks for are to be shown in their context, a line each.</summary>
/// <param name="Width">How many UTF-16 code units of the paragraph are given on either side at most.</param>
/// <param name="Most">How many lines of one article at most.</param>
public sealed record ContextWish(int Width, int Most);
