namespace NewsSearch.Indexing.Search.Queries;

/// <summary>A stretch of a phrase: words, or a name or kind of names that stands for all that can stand there.</summary>
/// <param name="Text">The words; empty where <paramref name="Name"/> is given.</param>
/// <param name="Name">An <see cref="EntityNode"/> or a <see cref="KindNode"/>; null for words.</param>
public sealed record PhrasePart(string Text, QueryNode? Name = null);
