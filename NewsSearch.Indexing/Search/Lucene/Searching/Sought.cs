namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>A part of what is searched for, looked up once for all segments.</summary>
internal abstract class Sought : IDisposable
{
    /// <summary>The terms that every document with the part has.</summary>
    public abstract IReadOnlyList<SoughtTerm> Words { get; }

    /// <summary>Whether a segment may have it.</summary>
    public bool IsIn(ArchiveSegment segment) => Words.All(word => word.Stands(segment));

    /// <summary>How many documents of a segment that may have it do, or more.</summary>
    public int AtMost(ArchiveSegment segment) => Words.Min(word => word.Frequency(segment));

    /// <summary>Its documents in a segment that may have it, to be gone through; until the next segment.</summary>
    public abstract PartDocuments Documents(ArchiveSegment segment);

    /// <summary>Its documents in a segment that may have it, to be looked up for so many; until the next segment.</summary>
    public abstract Lookup Lookup(ArchiveSegment segment, int wanted, Deadline deadline);

    /// <inheritdoc/>
    public abstract void Dispose();
}
