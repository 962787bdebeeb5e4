namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>A value of a facet as one number: the facet in the upper bits, the value's number in its <see cref="FacetTable"/> in the lower 26.</summary>
internal static class FacetCode
{
    private const int Shift = 26;
    private const int Numbers = (1 << Shift) - 1;

    /// <summary>The code of a value.</summary>
    /// <exception cref="OverflowException">A facet has more than 67 million values.</exception>
    public static int Of(Facet facet, int number) => number <= Numbers ? ((int)facet << Shift) | number : throw new OverflowException($"The facet {facet} has too many values.");

    /// <summary>The facet of a code, as a number.</summary>
    public static int Facet(int code) => code >>> Shift;

    /// <summary>The value's number of a code.</summary>
    public static int Number(int code) => code & Numbers;
}
