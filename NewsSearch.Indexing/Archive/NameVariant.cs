namespace NewsSearch.Indexing.Archive;

/// <summary>A spelling under which an entity is mentioned; words for the people of a place are none.</summary>
/// <param name="Surface">The words as they stand in texts.</param>
/// <param name="Mentions">How often they stand there.</param>
/// <param name="Articles">In how many articles.</param>
public sealed record NameVariant(string Surface, long Mentions, int Articles);
