namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>A way to find what matches a query and passes its filters, and to rank it on the way.</summary>
internal interface IMatcher
{
    /// <summary>What was found in each segment looked at, so far or in all.</summary>
    IReadOnlyList<SegmentHits> Found();

    /// <summary>Looks at every segment.</summary>
    /// <exception cref="TimeIsUpException">The time limit has passed; what was found until then stands.</exception>
    void Run();
}
