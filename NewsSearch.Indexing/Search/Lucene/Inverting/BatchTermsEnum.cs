using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>Goes once through the terms of a field that occur, in their order.</summary>
internal sealed class BatchTermsEnum(SortedOccurrences occurrences, TermOrder order) : TermsEnum
{
    private const string ForwardOnly = "The terms of a batch are gone through from the first to the last.";
    private readonly BytesRef _term = new();
    private int _rank = -1;

    /// <inheritdoc/>
    public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

    /// <inheritdoc/>
    public override BytesRef Term => _term;

    /// <inheritdoc/>
    public override long Ord => throw new NotSupportedException(ForwardOnly);

    /// <inheritdoc/>
    public override int DocFreq => throw new NotSupportedException(ForwardOnly);

    /// <inheritdoc/>
    public override long TotalTermFreq => throw new NotSupportedException(ForwardOnly);

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        do
            _rank++;
        while (_rank < occurrences.Ranks && occurrences.IsEmpty(_rank));

        if (_rank < occurrences.Ranks)
        {
            order.Read(_rank, _term);
            return true;
        }

        occurrences.Dispose();
        return false;
    }

    /// <inheritdoc/>
    [Obsolete("Use MoveNext and Term.")]
    public override BytesRef? Next() => MoveNext() ? _term : null;

    /// <inheritdoc/>
    public override SeekStatus SeekCeil(BytesRef text) => throw new NotSupportedException(ForwardOnly);

    /// <inheritdoc/>
    public override void SeekExact(long ord) => throw new NotSupportedException(ForwardOnly);

    /// <inheritdoc/>
    public override DocsEnum Docs(IBits? liveDocs, DocsEnum? reuse, DocsFlags flags) => Postings(reuse);

    /// <inheritdoc/>
    public override DocsAndPositionsEnum DocsAndPositions(IBits? liveDocs, DocsAndPositionsEnum? reuse, DocsAndPositionsFlags flags) => Postings(reuse);

    private BatchPostings Postings(DocsEnum? reuse)
    {
        var postings = reuse as BatchPostings ?? new BatchPostings(occurrences);
        postings.Begin(_rank);
        return postings;
    }
}
