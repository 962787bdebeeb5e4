using System.Buffers;

namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>Numbers one after the other, in arrays lent by the pool: those of a batch are many and soon gone, and the next batch needs as many again.</summary>
internal sealed class IntBuffer : IDisposable
{
    private const int Fewest = 16;
    private int[] _numbers = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>All of them.</summary>
    public ReadOnlySpan<int> All => _numbers.AsSpan(0, Count);

    /// <summary>The number at a place.</summary>
    public int this[int at] => All[at];

    /// <summary>Adds one.</summary>
    public void Add(int number)
    {
        if (Count == _numbers.Length)
            Grow();
        _numbers[Count++] = number;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_numbers.Length > 0)
            ArrayPool<int>.Shared.Return(_numbers);
        (_numbers, Count) = ([], 0);
    }

    private void Grow()
    {
        var grown = ArrayPool<int>.Shared.Rent(Math.Max(Fewest, Count * 2));
        All.CopyTo(grown);
        if (_numbers.Length > 0)
            ArrayPool<int>.Shared.Return(_numbers);
        _numbers = grown;
    }
}
