namespace NewsSearch.Indexing.Evaluation;

/// <summary>A document that a ranking found.</summary>
/// <param name="Id">Its id in the collection.</param>
/// <param name="Score">The higher, the earlier it stands.</param>
public readonly record struct RankedDocument(string Id, double Score);
