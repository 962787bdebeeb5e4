using Lucene.Net.Index;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>Merges segments behind everything else. A merging that fails ends nothing but itself.</summary>
/// <param name="failed">Told of each that fails.</param>
internal sealed class MergingBehind(Action failed) : ConcurrentMergeScheduler
{
    /// <inheritdoc/>
    protected override void HandleMergeException(Exception exc) => failed();
}
