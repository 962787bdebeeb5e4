using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>The terms of a field of a batch, to be gone through. Nobody has counted them.</summary>
internal sealed class BatchTerms(InvertedField inverted, TermOrder order) : Terms
{
    private const int NotCounted = -1;

    /// <inheritdoc/>
    public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

    /// <inheritdoc/>
    public override long Count => NotCounted;

    /// <inheritdoc/>
    public override long SumTotalTermFreq => NotCounted;

    /// <inheritdoc/>
    public override long SumDocFreq => NotCounted;

    /// <inheritdoc/>
    public override int DocCount => NotCounted;

    /// <inheritdoc/>
    public override bool HasFreqs => inverted.Form != FieldForm.Values;

    /// <inheritdoc/>
    public override bool HasPositions => inverted.Form != FieldForm.Values;

    /// <inheritdoc/>
    public override bool HasOffsets => false;

    /// <inheritdoc/>
    public override bool HasPayloads => inverted.HasWidths;

    /// <inheritdoc/>
    public override TermsEnum GetEnumerator() => new BatchTermsEnum(inverted.Sorted(order), order);
}
