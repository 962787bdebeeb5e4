namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>How many of some articles have each value of a facet, by the value's number.</summary>
internal abstract class ValueCounts
{
    /// <summary>After so many values it is seen whether any that follows can be among the first.</summary>
    public const int Stretch = 1_024;

    /// <summary>By number, what no count exceeds. Values numbered after the counting began are not in it.</summary>
    public abstract ReadOnlySpan<int> AtMost { get; }

    /// <summary>Whether <see cref="AtMost"/> are the counts themselves.</summary>
    public abstract bool AllAreKnown { get; }

    /// <summary>The numbers of all values that are not at zero, each once; null where they are not known.</summary>
    public virtual List<int>? Met => null;

    /// <summary>The count of a value. One first met after the counting began has none.</summary>
    public abstract int this[int number] { get; }

    /// <summary>What neither the value of this number nor one of a higher number exceeds.</summary>
    public virtual int AtMostFrom(int number) => int.MaxValue;

    /// <summary>The count of a value where it is <paramref name="least"/> or more; else that, or less.</summary>
    public virtual int Reaching(int number, int least) => this[number];
}
