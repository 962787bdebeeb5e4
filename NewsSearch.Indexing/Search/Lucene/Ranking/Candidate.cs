namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>A document that may answer a question.</summary>
/// <param name="Document">Its number in the whole index.</param>
/// <param name="Number">The archive's number.</param>
/// <param name="Nearness">How near it is in meaning; null where not known.</param>
internal readonly record struct Candidate(int Document, long Number, float? Nearness);
