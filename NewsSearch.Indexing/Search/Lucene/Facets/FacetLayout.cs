namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Where the count of each value stands in one array of the counts of all facets: facet after facet, each value at its number. As of one moment: values numbered later have no place.</summary>
internal sealed class FacetLayout
{
    private readonly int[] _firsts;
    private readonly int[] _offsets;

    /// <summary>The layout for the values that <paramref name="tables"/> have now.</summary>
    public FacetLayout(FacetTables tables)
    {
        _firsts = new int[tables.All.Count + 1];
        foreach (var table in tables.All)
            _firsts[(int)table.Facet + 1] = _firsts[(int)table.Facet] + table.Count;
        _offsets = [.. tables.All.Select(table => _firsts[(int)table.Facet] - FacetCode.Of(table.Facet, 0))];
    }

    /// <summary>How many counts there are.</summary>
    public int Size => _firsts[^1];

    /// <summary>What is to be added to a code to find its count, by <see cref="FacetCode.Facet"/>.</summary>
    public ReadOnlySpan<int> Offsets => _offsets;

    /// <summary>Where the count of a code stands.</summary>
    /// <param name="code">The code.</param>
    /// <param name="offsets"><see cref="Offsets"/>, taken once for many codes.</param>
    public static int At(int code, ReadOnlySpan<int> offsets) => code + offsets[FacetCode.Facet(code)];

    /// <summary>Where the counts of a facet begin.</summary>
    public int First(Facet facet) => _firsts[(int)facet];

    /// <summary>How many counts a facet has.</summary>
    public int Count(Facet facet) => _firsts[(int)facet + 1] - _firsts[(int)facet];
}
