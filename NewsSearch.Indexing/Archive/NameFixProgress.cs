namespace NewsSearch.Indexing.Archive;

/// <summary>How far a correction of names is laid over the articles that it may concern.</summary>
/// <param name="Done">Articles looked at.</param>
/// <param name="Of">All of them.</param>
public sealed record NameFixProgress(int Done, int Of);
