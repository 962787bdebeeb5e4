namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>The terms of all fields of a batch, numbered from 0 as they are met: a word is looked up once, whatever fields hold it.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _terms = [];

    /// <summary>The term of a number.</summary>
    public string this[int number] => _terms[number];

    /// <summary>The number of a term, which has one from now on.</summary>
    public int NumberOf(string term)
    {
        if (_numbers.TryGetValue(term, out var number))
            return number;
        number = _terms.Count;
        _numbers.Add(term, number);
        _terms.Add(term);
        return number;
    }

    /// <summary>The terms met until now in the order of an index.</summary>
    public TermOrder InOrder() => new(_terms);
}
