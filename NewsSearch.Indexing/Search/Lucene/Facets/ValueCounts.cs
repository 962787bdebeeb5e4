namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>
/// How many articles have each value of a facet, by the value's number. An archive has very many values and most searches find articles of few: where that is so, the numbers met are kept,
/// and nobody looks at the others, not even to clear them.
/// </summary>
internal sealed class ValueCounts : IDisposable
{
    /// <summary>So many times more values than articles found, and those met are kept.</summary>
    private const int Sparse = 4;
    private readonly ZeroedArrays? _lender;
    private readonly int[] _counts;

    /// <summary>Counts that are known already.</summary>
    public ValueCounts(int[] counts) => (_counts, Size) = (counts, counts.Length);

    /// <summary>Counts over <paramref name="articles"/> articles of the values numbered below <paramref name="size"/>, all zero yet.</summary>
    public ValueCounts(ZeroedArrays lender, int size, long articles)
    {
        (_lender, _counts, Size) = (lender, lender.Take(size), size);
        Met = articles * Sparse < size ? [] : null;
    }

    /// <summary>How many values there were when the counting began.</summary>
    public int Size { get; }

    /// <summary>The counts, <see cref="Size"/> of them or more: none is above zero behind those.</summary>
    public int[] Counts => _counts;

    /// <summary>The numbers of all values that are not at zero, each once; null where they are not kept. Whoever counts adds them.</summary>
    public List<int>? Met { get; }

    /// <summary>The count of a value. One first met after the counting began has none.</summary>
    public int this[int number] => number < Size ? _counts[number] : 0;

    /// <summary>Gives the array back as it came.</summary>
    public void Dispose()
    {
        if (_lender is null)
            return;
        if (Met is null)
            Array.Clear(_counts, 0, Size);
        else
            Met.ForEach(number => _counts[number] = 0);
        _lender.Return(_counts);
    }
}
