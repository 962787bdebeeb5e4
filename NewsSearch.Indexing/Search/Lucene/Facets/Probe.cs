namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>The counting of one value, which ends where it is seen to come to fewer than anybody wants.</summary>
/// <param name="atMost">How many documents have the value, or more.</param>
/// <param name="least">Fewer are not wanted.</param>
internal struct Probe(int atMost, int least)
{
    private int _rest = atMost;

    /// <summary>How many of the documents gone through are in the set.</summary>
    public int Count { get; private set; }

    /// <summary>Whether what is left cannot bring the count to what is wanted.</summary>
    public readonly bool IsLost => Count + _rest < least;

    /// <summary>Says how many of some documents with the value are in the set.</summary>
    public void Add(int found, int documents)
    {
        Count += found;
        _rest -= documents;
    }
}
