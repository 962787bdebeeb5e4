using Lucene.Net.Index;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>A merging of segments that fails where one of them is not as it was written: merged, what is damaged would have a sum of its own and look whole.</summary>
/// <param name="directory">Where the index is.</param>
/// <param name="segments">The segments.</param>
internal sealed class SummedMerge(PositionalDirectory directory, IList<SegmentCommitInfo> segments) : MergePolicy.OneMerge(segments)
{
    /// <summary>What is merged, looked through before.</summary>
    /// <exception cref="IOException">A file is damaged.</exception>
    public override IList<AtomicReader> GetMergeReaders()
    {
        var files = Segments.SelectMany(segment => segment.Info.GetFiles());
        var atOnce = new Pace(TimeProvider.System, bytesASecond: null);
        return WrittenSums.FindDamageAsync(directory, files, atOnce, CancellationToken.None).GetAwaiter().GetResult() is { } damage
            ? throw new IOException(damage)
            : base.GetMergeReaders();
    }
}
