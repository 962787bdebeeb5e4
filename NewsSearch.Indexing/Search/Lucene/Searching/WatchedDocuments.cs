using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>The documents of a segment that are not deleted, as Lucene asks for them one by one while it matches: each time the clock is given a chance. So a search ends in time whatever it is busy with, also where it goes through very much and finds nothing.</summary>
/// <param name="live">The documents that are not deleted; null where none is.</param>
/// <param name="size">One past the last document.</param>
/// <param name="deadline">When to end.</param>
internal sealed class WatchedDocuments(IBits? live, int size, Deadline deadline) : IBits
{
    /// <inheritdoc/>
    public int Length => size;

    /// <inheritdoc/>
    /// <exception cref="TimeIsUpException">The time limit has passed.</exception>
    public bool Get(int index)
    {
        deadline.Tick();
        return live is null || live.Get(index);
    }
}
