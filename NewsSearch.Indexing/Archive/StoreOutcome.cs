namespace NewsSearch.Indexing.Archive;

/// <summary>What became of one article that was to be stored.</summary>
/// <param name="Id">Its public id.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Version">The version that its content has now; 0 where it was refused.</param>
/// <param name="CopyOf">Id of the first article with exactly the same text; null where none. Only for what was added or changed.</param>
/// <param name="NearCopyOf">Id of the most similar near copy; null where none. Only for what was added or changed.</param>
public sealed record StoreOutcome(string Id, StoreKind Kind, int Version, string? CopyOf = null, string? NearCopyOf = null);
