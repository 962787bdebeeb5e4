namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>How many of some articles have each value of a facet, by the value's number.</summary>
internal abstract class ValueCounts
{
    /// <summary>The count of a value. One first met after the counting began has none.</summary>
    public abstract int this[int number] { get; }
}
