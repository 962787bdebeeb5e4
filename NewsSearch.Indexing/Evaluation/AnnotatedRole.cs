namespace NewsSearch.Indexing.Evaluation;

/// <summary>A role as a reader marked it.</summary>
/// <param name="Person">Canonical name of its holder.</param>
/// <param name="Title">The title as in the text.</param>
/// <param name="Of">Canonical name of the country or body; empty where none.</param>
/// <param name="When">now, former, acting or candidate.</param>
internal sealed record AnnotatedRole(string Person, string Title, string Of, string When);
