namespace NewsSearch.Indexing.Search.Meaning;

/// <summary>The meaning of a whole text, passage by passage.</summary>
/// <param name="Passages">The passages' words in order; at least one.</param>
/// <param name="Meaning">Their vectors, in the same order, beside the passages of all articles.</param>
public sealed record MeaningOfText(IReadOnlyList<string> Passages, MeaningOfQuery Meaning);
