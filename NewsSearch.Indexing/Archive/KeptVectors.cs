namespace NewsSearch.Indexing.Archive;

/// <summary>The vectors of an article's passages, as kept.</summary>
/// <param name="Article">The archive's number of the article.</param>
/// <param name="Sequence">When they were made, among all: unique, rising.</param>
/// <param name="Packed">As they were given; empty where there is nothing to compare.</param>
public sealed record KeptVectors(long Article, long Sequence, ReadOnlyMemory<byte> Packed);
