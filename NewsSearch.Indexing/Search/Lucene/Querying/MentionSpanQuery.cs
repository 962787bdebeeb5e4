using Lucene.Net.Index;
using Lucene.Net.Search.Spans;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>The places at which an entity, or any name of a kind, is named: each as wide as the name has words.</summary>
internal sealed class MentionSpanQuery(Term term) : SpanTermQuery(term)
{
    /// <inheritdoc/>
    public override Spans GetSpans(AtomicReaderContext context, IBits acceptDocs, IDictionary<Term, TermContext> termContexts) =>
        new MentionSpans(base.GetSpans(context, acceptDocs, termContexts));
}
