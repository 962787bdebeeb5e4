namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>A place in a text.</summary>
/// <param name="Start">The position of its first word.</param>
/// <param name="End">Past that of its last.</param>
internal readonly record struct WordPlace(int Start, int End)
{
    /// <summary>Whether both have a word in common, so far as each is all the words between its ends.</summary>
    public bool Overlaps(WordPlace other) => Start < other.End && other.Start < End;
}
