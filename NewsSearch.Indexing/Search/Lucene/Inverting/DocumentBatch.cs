namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>
/// Documents gathered to become one segment of the index. Lucene's own writer looks each term of each field up in a table of bytes and keeps its places as chains of variable numbers; here a word is looked up once for all fields,
/// places are appended as they come, and all is put in order once, at the end. What comes to stand in the index is the same.
/// </summary>
internal sealed class DocumentBatch : IDisposable
{
    private readonly Dictionary<string, InvertedField> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<long>> _numbers = new(StringComparer.Ordinal);
    private readonly List<StoredValue[]> _stored = [];

    /// <summary>The terms of all fields.</summary>
    public Vocabulary Terms { get; } = new();

    /// <summary>How many documents there are.</summary>
    public int Count => _stored.Count;

    /// <summary>The number of the document that was begun last.</summary>
    public int Last => _stored.Count - 1;

    /// <summary>The fields that have any terms.</summary>
    public IEnumerable<InvertedField> Fields => _fields.Values.Where(inverted => inverted.Count > 0);

    /// <summary>How many terms there are in all fields of all documents.</summary>
    public long Occurrences => _fields.Values.Sum(inverted => (long)inverted.Count);

    /// <summary>The fields with a number for each document, and these.</summary>
    public IReadOnlyDictionary<string, List<long>> Numbers => _numbers;

    /// <summary>Begins a document; all that is added from now on is its.</summary>
    public void Begin(params StoredValue[] stored) => _stored.Add(stored);

    /// <summary>The field of a name. A name stands for one form, always.</summary>
    public InvertedField Field(string name, FieldForm form)
    {
        if (!_fields.TryGetValue(name, out var field))
            _fields.Add(name, field = new InvertedField(this, name, form));
        return field;
    }

    /// <summary>Gives the document a number; every document has one under each name that any has one under.</summary>
    public void Number(string field, long value)
    {
        if (!_numbers.TryGetValue(field, out var numbers))
            _numbers.Add(field, numbers = []);
        numbers.Add(value);
    }

    /// <summary>What is stored of a document.</summary>
    public IReadOnlyList<StoredValue> Stored(int document) => _stored[document];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var field in _fields.Values)
            field.Dispose();
    }
}
