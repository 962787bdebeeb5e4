namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Keeps the values that come first out of all that are offered: by count, then by label, then by the value itself.</summary>
/// <param name="skip">How many of the first to pass over.</param>
/// <param name="size">How many to keep behind those.</param>
/// <param name="table">The values' labels.</param>
internal sealed class BestValues(int skip, int size, FacetTable table)
{
    /// <summary>One more than is listed, which tells that there are more.</summary>
    private readonly int _room = (int)Math.Min((long)skip + size + 1, Array.MaxLength);
    private readonly PriorityQueue<int, (int Number, int Count)> _kept = new(Comparer<(int Number, int Count)>.Create((a, b) => Compare(b, a, table)));

    /// <summary>Values of fewer articles are not among the first any more.</summary>
    public int Least { get; private set; } = 1;

    /// <summary>Whether there are more than are listed.</summary>
    public bool More => _kept.Count == _room;

    /// <summary>Takes a value if it has articles and is among the first so far.</summary>
    public void Offer(int number, int count)
    {
        if (count < Least)
            return;
        if (_kept.Count < _room)
            _kept.Enqueue(number, (number, count));
        else
            _kept.EnqueueDequeue(number, (number, count));
        if (_kept.Count == _room && _kept.TryPeek(out _, out var last))
            Least = last.Count;
    }

    /// <summary>The kept values, first first.</summary>
    public IEnumerable<(int Number, int Count)> InOrder() => _kept.UnorderedItems
        .Select(item => item.Priority)
        .Order(Comparer<(int Number, int Count)>.Create((a, b) => Compare(a, b, table)))
        .Skip(skip)
        .Take(size);

    private static int Compare((int Number, int Count) a, (int Number, int Count) b, FacetTable table)
    {
        if (b.Count.CompareTo(a.Count) is var byCount and not 0)
            return byCount;
        var byLabel = string.CompareOrdinal(table[a.Number].Label, table[b.Number].Label);
        return byLabel != 0 ? byLabel : string.CompareOrdinal(table[a.Number].Value, table[b.Number].Value);
    }
}
