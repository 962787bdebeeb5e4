using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Documents with spans beginning at so many different places.</summary>
/// <param name="spans">The spans.</param>
/// <param name="times">How many places at least.</param>
internal sealed class AtLeastFilter(SpanQuery spans, int times) : Filter
{
    /// <inheritdoc/>
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits? acceptDocs)
    {
        var enough = new FixedBitSet(context.AtomicReader.MaxDoc);
        var found = spans.GetSpans(context, acceptDocs!, new Dictionary<Term, TermContext>());
        var (document, start, places) = (-1, -1, 0);
        while (found.MoveNext())
        {
            if (found.Doc != document)
                (document, start, places) = (found.Doc, -1, 0);
            if (found.Start == start)
                continue;
            start = found.Start;
            if (++places == times)
                enough.Set(document);
        }

        return enough;
    }
}
