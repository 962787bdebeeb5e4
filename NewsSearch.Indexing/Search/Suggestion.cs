namespace NewsSearch.Indexing.Search;

/// <summary>An entity offered while a reader types.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Count">Articles that mention it.</param>
/// <param name="Typed">The end of the text for which it is offered: what choosing it replaces.</param>
public sealed record Suggestion(HitEntity Entity, long Count, string Typed);
