namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>A stretch of a text to be marked.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">Past the last.</param>
/// <param name="What">What it matches: the same for every form of one word, so that passages can be chosen to show different matches.</param>
internal readonly record struct MarkedWord(int Start, int End, string What);
