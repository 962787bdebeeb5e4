using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>A batch as an index that a writer can add to its own. It is read once, from beginning to end; it is not for searching.</summary>
/// <param name="batch">The documents, complete.</param>
/// <param name="similarity">Says how lengths are kept.</param>
internal sealed class BatchReader(DocumentBatch batch, Similarity similarity) : AtomicReader
{
    private readonly BatchFields _fields = new(batch);

    /// <summary>The order of the terms.</summary>
    public TermOrder Order { get; } = batch.Terms.InOrder();

    /// <inheritdoc/>
    public override FieldInfos FieldInfos { get; } = BatchFieldInfos.Of(batch);

    /// <inheritdoc/>
    public override Fields Fields => _fields;

    /// <inheritdoc/>
    public override IBits? LiveDocs => null;

    /// <inheritdoc/>
    public override int NumDocs => batch.Count;

    /// <inheritdoc/>
    public override int MaxDoc => batch.Count;

    /// <summary>What the batch has in a field of it.</summary>
    public InvertedField Field(string name) => _fields.Find(name)!;

    /// <inheritdoc/>
    public override void Document(int docID, StoredFieldVisitor visitor)
    {
        foreach (var (field, bytes, text) in batch.Stored(docID))
        {
            var info = FieldInfos.FieldInfo(field);
            if (visitor.NeedsField(info) != StoredFieldVisitor.Status.YES)
                continue;
            if (bytes is not null)
                visitor.BinaryField(info, bytes);
            else
                visitor.StringField(info, text);
        }
    }

    /// <inheritdoc/>
    public override NumericDocValues? GetNumericDocValues(string field) => batch.Numbers.TryGetValue(field, out var numbers) ? new BatchNumbers(document => numbers[document]) : null;

    /// <inheritdoc/>
    public override IBits? GetDocsWithField(string field) => batch.Numbers.ContainsKey(field) ? new Bits.MatchAllBits(MaxDoc) : null;

    /// <inheritdoc/>
    public override NumericDocValues? GetNormValues(string field)
    {
        if (_fields.Find(field) is not { Form: FieldForm.Words } words)
            return null;
        var lengths = words.Lengths();
        return new BatchNumbers(document => lengths[document] is > 0 and var length ? similarity.ComputeNorm(new FieldInvertState(field, length, length, 0, 0, 1)) : 0);
    }

    /// <inheritdoc/>
    public override BinaryDocValues? GetBinaryDocValues(string field) => null;

    /// <inheritdoc/>
    public override SortedDocValues? GetSortedDocValues(string field) => null;

    /// <inheritdoc/>
    public override SortedSetDocValues? GetSortedSetDocValues(string field) => null;

    /// <inheritdoc/>
    public override Fields? GetTermVectors(int docID) => null;

    /// <inheritdoc/>
    public override void CheckIntegrity()
    {
    }

    /// <inheritdoc/>
    protected override void DoClose()
    {
    }
}
