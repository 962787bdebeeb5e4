using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>Says that a field of a batch has terms and what is kept of them. They are not gone through here: <see cref="BatchTermsConsumer"/> takes them as they lie.</summary>
internal sealed class BatchTerms(InvertedField inverted) : Terms
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
    public override TermsEnum GetEnumerator() => TermsEnum.EMPTY;
}
