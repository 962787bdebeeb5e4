namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>A stretch of a text to be shown.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">Past the last.</param>
internal readonly record struct Passage(int Start, int End);
