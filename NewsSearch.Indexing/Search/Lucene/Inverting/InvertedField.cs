namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>What a batch has in one field: for each document that has anything in it, its terms in order of position.</summary>
/// <param name="batch">The batch.</param>
/// <param name="name">The field's name.</param>
/// <param name="form">What is kept of its terms.</param>
internal sealed class InvertedField(DocumentBatch batch, string name, FieldForm form) : IDisposable
{
    private readonly IntBuffer _documents = new();
    private readonly IntBuffer _firsts = new();
    private readonly IntBuffer _terms = new();
    private readonly IntBuffer _places = new();
    private int _last = -1;

    /// <summary>The field's name.</summary>
    public string Name => name;

    /// <summary>What is kept of its terms.</summary>
    public FieldForm Form => form;

    /// <summary>Whether a term stands for more than one word anywhere.</summary>
    public bool HasWidths { get; private set; }

    /// <summary>How many terms there are in all documents.</summary>
    public int Count => _terms.Count;

    /// <summary>How many documents have any.</summary>
    public int Documents => _documents.Count;

    /// <summary>Adds a term to the batch's last document.</summary>
    public void Add(string term, int position = 0, int width = 1) => Add(batch.Terms.NumberOf(term), position, width);

    /// <summary>Adds a term by its number in the batch's vocabulary to the batch's last document. Positions never fall within a document.</summary>
    public void Add(int term, int position = 0, int width = 1)
    {
        if (_last != batch.Last)
        {
            _documents.Add(_last = batch.Last);
            _firsts.Add(_terms.Count);
        }

        _terms.Add(term);
        if (form == FieldForm.Values)
            return;
        _places.Add(Place.Of(position, width));
        HasWidths |= width > 1;
    }

    /// <summary>How many terms each document has, by document; 0 for those without.</summary>
    public int[] Lengths()
    {
        var lengths = new int[batch.Count];
        for (var i = 0; i < _documents.Count; i++)
            lengths[_documents[i]] = PastOf(i) - _firsts[i];
        return lengths;
    }

    /// <summary>What there is term by term.</summary>
    public SortedOccurrences Sorted(TermOrder order)
    {
        var terms = _terms.All;
        var places = _places.All;
        var ranks = order.Ranks;
        var sorted = new SortedOccurrences(order.Count, terms.Length, form != FieldForm.Values);
        foreach (var term in terms)
            sorted.Expect(ranks[term]);
        sorted.Begin();
        for (var i = 0; i < _documents.Count; i++)
        {
            var (document, past) = (_documents[i], PastOf(i));
            for (var at = _firsts[i]; at < past; at++)
                sorted.Add(ranks[terms[at]], document, places.IsEmpty ? 0 : places[at]);
        }

        return sorted;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _documents.Dispose();
        _firsts.Dispose();
        _terms.Dispose();
        _places.Dispose();
    }

    /// <summary>Where the terms of a document end.</summary>
    private int PastOf(int document) => document + 1 < _firsts.Count ? _firsts[document + 1] : _terms.Count;
}
