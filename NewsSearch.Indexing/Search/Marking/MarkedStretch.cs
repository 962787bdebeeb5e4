namespace NewsSearch.Indexing.Search.Marking;

/// <summary>A stretch of an article's text that a query looks for.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">Past the last.</param>
public readonly record struct MarkedStretch(int Start, int End);
