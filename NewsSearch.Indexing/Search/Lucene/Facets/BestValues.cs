namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Keeps the values that come first out of all that are offered: by count, then by label, then by the value itself.</summary>
/// <param name="skip">How many of the first to pass over.</param>
/// <param name="size">How many to keep behind those.</param>
/// <param name="counts">The counts.</param>
/// <param name="table">The values' labels.</param>
internal sealed class BestValues(int skip, int size, ValueCounts counts, FacetTable table)
{
    private readonly int _room = size == 0 ? 0 : (int)Math.Min(counts.Size, (long)skip + size);
    private readonly PriorityQueue<int, int> _kept = new(Comparer<int>.Create((a, b) => Compare(b, a, counts, table)));

    /// <summary>Values of fewer articles are not among the first any more.</summary>
    public int Least { get; private set; }

    /// <summary>Takes a value if it is among the first so far.</summary>
    public void Offer(int number)
    {
        if (_kept.Count < _room)
            _kept.Enqueue(number, number);
        else if (_room > 0)
            _kept.EnqueueDequeue(number, number);
        Least = _kept.Count < _room ? 0 : _room == 0 ? int.MaxValue : counts[_kept.Peek()];
    }

    /// <summary>The kept values, first first.</summary>
    public IEnumerable<int> InOrder() => _kept.UnorderedItems
        .Select(item => item.Element)
        .Order(Comparer<int>.Create((a, b) => Compare(a, b, counts, table)))
        .Skip(skip);

    private static int Compare(int a, int b, ValueCounts counts, FacetTable table)
    {
        if (counts[b].CompareTo(counts[a]) is var byCount and not 0)
            return byCount;
        var byLabel = string.CompareOrdinal(table[a].Label, table[b].Label);
        return byLabel != 0 ? byLabel : string.CompareOrdinal(table[a].Value, table[b].Value);
    }
}
