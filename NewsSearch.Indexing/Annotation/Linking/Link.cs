namespace NewsSearch.Indexing.Annotation.Linking;

/// <summary>What a name was found to stand for, and why.</summary>
/// <param name="Target">The entity; null where it could not be told.</param>
/// <param name="Rule">One of <see cref="EvidenceRules"/>.</param>
/// <param name="Score">How sure the link is, from 0 to 1.</param>
internal sealed record Link(Target? Target, string Rule, double Score);
