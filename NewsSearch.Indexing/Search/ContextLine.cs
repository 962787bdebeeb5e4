namespace NewsSearch.Indexing.Search;

/// <summary>A place where an article has what a search looks for, with the words around it: a line of a concordance.</summary>
/// <param name="Start">Where the words begin in the article's text, in UTF-16 code units.</param>
/// <param name="Paragraph">The number of the paragraph; 0 for the headline.</param>
/// <param name="Left">What stands before them in the paragraph, to a whole word.</param>
/// <param name="Match">The words, as they are marked.</param>
/// <param name="Right">What stands behind them in the paragraph, to a whole word.</param>
public sealed record ContextLine(int Start, int Paragraph, string Left, string Match, string Right);
