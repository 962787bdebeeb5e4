using Lucene.Net.Index;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>Chooses segments to be merged as Lucene does, and has them looked through before.</summary>
/// <param name="directory">Where the index is.</param>
internal sealed class SummedMergePolicy(PositionalDirectory directory) : TieredMergePolicy
{
    /// <inheritdoc/>
    public override MergeSpecification? FindMerges(MergeTrigger mergeTrigger, SegmentInfos infos)
    {
        if (base.FindMerges(mergeTrigger, infos) is not { } chosen)
            return null;
        var summed = new MergeSpecification();
        foreach (var merge in chosen.Merges)
            summed.Add(new SummedMerge(directory, merge.Segments));
        return summed;
    }
}
