using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Fixing;

/// <summary>What corrections make of a mention.</summary>
/// <param name="Entity">The entity it means in the end; null where it was never linked, or is no name.</param>
/// <param name="Kind">What it names in the end.</param>
/// <param name="Target">What the last correction says of that entity; null where none moved it.</param>
/// <param name="Fix">The number of the last correction; 0 where none is about it.</param>
internal readonly record struct Fate(string? Entity, MentionKind Kind, FixTarget? Target, long Fix)
{
    /// <summary>Whether the words are no name.</summary>
    public bool Gone => Fix > 0 && Target is null;
}
