namespace NewsSearch.Indexing.Search;

/// <summary>An entity offered while a reader types.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Count">Articles that mention it.</param>
public sealed record Suggestion(HitEntity Entity, long Count);
