namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Where a hit stands in the order asked for: smaller keys come first.</summary>
/// <param name="Rank">The score or date turned into a number that sorts upwards.</param>
/// <param name="Number">The archive's number, which no two articles share.</param>
internal readonly record struct HitKey(long Rank, long Number) : IComparable<HitKey>
{
    /// <inheritdoc/>
    public int CompareTo(HitKey other) => Rank != other.Rank ? Rank.CompareTo(other.Rank) : Number.CompareTo(other.Number);
}
