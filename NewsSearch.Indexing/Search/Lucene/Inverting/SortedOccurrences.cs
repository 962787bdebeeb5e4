using System.Buffers;

namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>The occurrences of a field's terms, those of each term together, in order of rank, document and position: a counting sort, fed twice.</summary>
/// <param name="ranks">How many ranks there are.</param>
/// <param name="count">How many occurrences there are.</param>
/// <param name="placed">Whether places are kept.</param>
internal sealed class SortedOccurrences(int ranks, int count, bool placed) : IDisposable
{
    // Of each rank first how many there are, then where the next goes, and so at last where the next rank begins.
    private readonly int[] _ends = new int[ranks];
    private int[] _documents = ArrayPool<int>.Shared.Rent(count);
    private int[] _places = ArrayPool<int>.Shared.Rent(placed ? count : 0);

    /// <summary>The documents of all occurrences, and whatever stands behind them.</summary>
    public int[] Documents => _documents;

    /// <summary>Their <see cref="Place">places</see>, where these are kept.</summary>
    public int[] Places => _places;

    /// <summary>Says that a rank occurs, once for each time it will be added.</summary>
    public void Expect(int rank) => _ends[rank]++;

    /// <summary>All were said.</summary>
    public void Begin()
    {
        var at = 0;
        for (var rank = 0; rank < _ends.Length; rank++)
            (_ends[rank], at) = (at, at + _ends[rank]);
    }

    /// <summary>Adds an occurrence; those of a rank in order of document and position.</summary>
    public void Add(int rank, int document, int place)
    {
        var at = _ends[rank]++;
        _documents[at] = document;
        if (placed)
            _places[at] = place;
    }

    /// <summary>Where the occurrences of a rank are, once all are added.</summary>
    public (int First, int Past) Of(int rank) => (rank == 0 ? 0 : _ends[rank - 1], _ends[rank]);

    /// <summary>Gives the arrays back: there are no occurrences from now on.</summary>
    public void Dispose()
    {
        foreach (var lent in new[] { _documents, _places }.Where(lent => lent.Length > 0))
            ArrayPool<int>.Shared.Return(lent);
        (_documents, _places) = ([], []);
        Array.Clear(_ends);
    }
}
