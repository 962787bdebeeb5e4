namespace NewsSearch.Indexing.Archive;

/// <summary>The net changes after a sequence: each article once, as it now is, in the order of its last change.</summary>
/// <param name="Changes">The changes; empty where nothing changed.</param>
/// <param name="Sequence">Up to where they are complete: what to ask on from.</param>
public sealed record ArchiveChanges(IReadOnlyList<ArchiveChange> Changes, long Sequence);
