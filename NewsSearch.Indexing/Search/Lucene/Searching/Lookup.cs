namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Looks up which of some documents of a segment have a part of what is searched for. Serves once.</summary>
internal abstract class Lookup
{
    /// <summary>Where fewer documents are wanted than one in so many that have a term, it pays to leap from one to the next: a leap costs about as much as so many steps.</summary>
    protected const int Leap = 64;

    /// <summary>Which of some documents have it.</summary>
    /// <param name="documents">The documents, ascending.</param>
    /// <param name="places">Takes the places of those among them.</param>
    /// <param name="scores">Takes what it counts in each.</param>
    /// <returns>How many.</returns>
    public abstract int Of(ReadOnlySpan<int> documents, Span<int> places, Span<float> scores);
}
