using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Those spans of a query within which no new sentence, or no new paragraph, begins.</summary>
/// <param name="spans">The spans.</param>
/// <param name="breaks">The first words of sentences or paragraphs: a span may begin with one, but not run over one.</param>
internal sealed class UnbrokenSpanQuery(SpanQuery spans, SpanTermQuery breaks) : SpanQuery
{
    /// <inheritdoc/>
    public override string Field => spans.Field;

    /// <inheritdoc/>
    public override Spans GetSpans(AtomicReaderContext context, IBits acceptDocs, IDictionary<Term, TermContext> termContexts) =>
        new UnbrokenSpans(spans.GetSpans(context, acceptDocs, termContexts), breaks.GetSpans(context, acceptDocs, termContexts));

    /// <inheritdoc/>
    public override void ExtractTerms(ISet<Term> terms) => spans.ExtractTerms(terms);

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader) =>
        spans.Rewrite(reader) is SpanQuery rewritten && rewritten != spans ? new UnbrokenSpanQuery(rewritten, breaks) { Boost = Boost } : this;

    /// <inheritdoc/>
    public override string ToString(string field) => $"unbroken({spans.ToString(field)}, {breaks.Term})";
}
