using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>Where searchers come from: an index that this process owns, or one that another does.</summary>
internal interface ISearcherSource : IDisposable
{
    /// <summary>The archive sequence up to which what is searched is complete.</summary>
    long Sequence { get; }

    /// <summary>The index as it is now, to be given back with <see cref="Release"/>; null where there is none yet.</summary>
    ArchiveSearcher? Acquire();

    /// <summary>Looks through the files that are searched now; says of the first that is not as it was written, null where all are.</summary>
    Task<string?> FindDamageAsync(Pace pace, CancellationToken cancellation);

    /// <summary>Gives a searcher back.</summary>
    void Release(ArchiveSearcher searcher);
}
