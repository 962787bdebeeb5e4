using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Articles that have, for each of some tests, a quotation of which it holds. Only articles that can have are looked at.</summary>
/// <param name="articles">What finds those that can.</param>
/// <param name="tests">The tests.</param>
/// <param name="deadline">When to end.</param>
internal sealed class SameQuotationFilter(Query articles, IReadOnlyList<QuotationTest> tests, Deadline deadline) : Filter
{
    private static readonly BytesRef Step = new(IndexFields.Quotation);

    /// <inheritdoc/>
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits? acceptDocs)
    {
        var found = new FixedBitSet(context.AtomicReader.MaxDoc);
        if (StepsIn(context.AtomicReader) is not { } steps || new QueryWrapperFilter(articles).GetDocIdSet(context, acceptDocs)?.GetIterator() is not { } candidates)
            return found;
        var numbers = tests.Select(test => test.In(context)).ToList();
        for (var document = candidates.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = candidates.NextDoc())
        {
            // A query may ask for hundreds of words of each.
            deadline.Look();
            if ((steps.DocID < document ? steps.Advance(document) : steps.DocID) != document)
                continue;
            var quotations = QuotationSteps.Read(Positions(steps));
            if (numbers.TrueForAll(holding => holding(document, quotations).Count > 0))
                found.Set(document);
        }

        return found;
    }

    private static DocsAndPositionsEnum? StepsIn(AtomicReader reader)
    {
        var terms = reader.GetTerms(IndexFields.Quotations)?.GetEnumerator();
        return terms?.SeekExact(Step) == true ? terms.DocsAndPositions(null, null, DocsAndPositionsFlags.NONE) : null;
    }

    private static int[] Positions(DocsAndPositionsEnum steps)
    {
        var positions = new int[steps.Freq];
        for (var at = 0; at < positions.Length; at++)
            positions[at] = steps.NextPosition();
        return positions;
    }
}
