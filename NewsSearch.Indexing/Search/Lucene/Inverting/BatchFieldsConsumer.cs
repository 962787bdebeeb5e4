using Lucene.Net.Codecs;
using Lucene.Net.Index;

namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>Lets what writes the postings of a segment take those of a batch as they lie; all else it does as ever.</summary>
internal sealed class BatchFieldsConsumer(FieldsConsumer fields) : FieldsConsumer
{
    /// <inheritdoc/>
    public override TermsConsumer AddField(FieldInfo field) => new BatchTermsConsumer(field.Name, fields.AddField(field));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            fields.Dispose();
    }
}
