namespace NewsSearch.Indexing.Search.Lucene.Words;

/// <summary>A word of a text as it is indexed.</summary>
/// <param name="Form">The word folded: lower case, without accents, possessive and elided article.</param>
/// <param name="Start">First UTF-16 code unit in the text.</param>
/// <param name="End">Past the last.</param>
internal readonly record struct WordToken(string Form, int Start, int End);
