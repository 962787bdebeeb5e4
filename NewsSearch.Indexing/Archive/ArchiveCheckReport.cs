namespace NewsSearch.Indexing.Archive;

/// <summary>What a check of the archive found.</summary>
/// <param name="Articles">Articles, withdrawn ones too.</param>
/// <param name="Withdrawn">Those that are withdrawn.</param>
/// <param name="Versions">Versions of them.</param>
/// <param name="Read">Articles whose names have been read, of those that are not withdrawn: a withdrawn one is not read until it is back.</param>
/// <param name="Entities">Entities.</param>
/// <param name="Sequence">The number of the last change.</param>
/// <param name="Bytes">Size of the database.</param>
/// <param name="Problems">What is wrong, a sentence each, at most 100; empty where all is well.</param>
public sealed record ArchiveCheckReport(long Articles, long Withdrawn, long Versions, long Read, long Entities, long Sequence, long Bytes, IReadOnlyList<string> Problems);
