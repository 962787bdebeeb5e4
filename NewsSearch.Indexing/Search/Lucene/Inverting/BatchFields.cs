using Lucene.Net.Index;

namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>The fields of a batch by name.</summary>
internal sealed class BatchFields(DocumentBatch batch) : Fields
{
    private readonly SortedDictionary<string, InvertedField> _fields = new(batch.Fields.ToDictionary(field => field.Name), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int Count => _fields.Count;

    /// <summary>The field of a name; null where there is none.</summary>
    public InvertedField? Find(string field) => _fields.GetValueOrDefault(field);

    /// <inheritdoc/>
    public override Terms? GetTerms(string field) => Find(field) is { } found ? new BatchTerms(found) : null;

    /// <inheritdoc/>
    public override IEnumerator<string> GetEnumerator() => _fields.Keys.GetEnumerator();
}
