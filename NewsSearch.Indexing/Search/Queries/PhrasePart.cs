namespace NewsSearch.Indexing.Search.Queries;

/// <summary>A stretch of a phrase: words, or a name, a kind of names or a word with wildcards that stands for all that can stand there.</summary>
/// <param name="Text">The words; empty where <paramref name="Part"/> is given.</param>
/// <param name="Part">An <see cref="EntityNode"/>, a <see cref="KindNode"/> or a <see cref="WordNode"/> with wildcards; null for words.</param>
/// <param name="Skip">How many words of any kind stand before it: a star alone is one.</param>
public sealed record PhrasePart(string Text, QueryNode? Part = null, int Skip = 0);
