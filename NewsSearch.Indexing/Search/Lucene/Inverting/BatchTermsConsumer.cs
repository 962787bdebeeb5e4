using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>Writes the terms of a field: those of a batch straight from its arrays, others as they come.</summary>
/// <param name="field">The field's name.</param>
/// <param name="terms">What writes them.</param>
internal sealed class BatchTermsConsumer(string field, TermsConsumer terms) : TermsConsumer
{
    private const int NotCounted = -1;

    /// <inheritdoc/>
    public override IComparer<BytesRef> Comparer => terms.Comparer;

    /// <inheritdoc/>
    public override PostingsConsumer StartTerm(BytesRef text) => terms.StartTerm(text);

    /// <inheritdoc/>
    public override void FinishTerm(BytesRef text, TermStats stats) => terms.FinishTerm(text, stats);

    /// <inheritdoc/>
    public override void Finish(long sumTotalTermFreq, long sumDocFreq, int docCount) => terms.Finish(sumTotalTermFreq, sumDocFreq, docCount);

    /// <inheritdoc/>
    public override void Merge(MergeState mergeState, IndexOptions indexOptions, TermsEnum termsEnum)
    {
        if (mergeState.Readers is [BatchReader batch])
            Write(batch.Field(field), batch.Order);
        else
            terms.Merge(mergeState, indexOptions, termsEnum);
    }

    private void Write(InvertedField inverted, TermOrder order)
    {
        using var occurrences = inverted.Sorted(order);
        var term = new BytesRef();
        var placed = inverted.Form != FieldForm.Values;
        var documents = 0L;
        for (var rank = 0; rank < order.Count; rank++)
        {
            var (first, past) = occurrences.Of(rank);
            if (first == past)
                continue;
            order.Read(rank, term);
            var postings = terms.StartTerm(term);
            var frequency = placed ? WritePlaces(postings, occurrences, first, past) : WriteDocuments(postings, occurrences, first, past);
            terms.FinishTerm(term, new TermStats(frequency, placed ? past - first : NotCounted));
            documents += frequency;
        }

        terms.Finish(placed ? inverted.Count : NotCounted, documents, inverted.Documents);
    }

    private static int WriteDocuments(PostingsConsumer postings, SortedOccurrences occurrences, int first, int past)
    {
        var (documents, last) = (0, -1);
        foreach (var document in occurrences.Documents.AsSpan(first..past))
        {
            if (document == last)
                continue;
            postings.StartDoc(last = document, NotCounted);
            postings.FinishDoc();
            documents++;
        }

        return documents;
    }

    private static int WritePlaces(PostingsConsumer postings, SortedOccurrences occurrences, int first, int past)
    {
        var width = new BytesRef([0]);
        var documents = 0;
        for (int at = first, next; at < past; at = next)
        {
            var document = occurrences.Documents[at];
            for (next = at + 1; next < past && occurrences.Documents[next] == document; next++)
            {
            }

            postings.StartDoc(document, next - at);
            foreach (var place in occurrences.Places.AsSpan(at..next))
            {
                width.Bytes[0] = (byte)Place.Width(place);
                postings.AddPosition(Place.Position(place), Place.Width(place) > 1 ? width : null, -1, -1);
            }

            postings.FinishDoc();
            documents++;
        }

        return documents;
    }
}
