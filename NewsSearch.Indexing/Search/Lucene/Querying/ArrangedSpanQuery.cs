using Lucene.Net.Index;
using Lucene.Net.Search.Spans;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>
/// Stretches of texts that hold parts in an arrangement, each part at a place of its own. Lucene's spans for words near each other let two parts stand on the same word, so that a word would be near itself and any person near the one who is named;
/// where no two parts can, they find the same and sooner.
/// </summary>
/// <param name="parts">The parts; at least two.</param>
/// <param name="arranging">Makes what finds the arrangement in one text.</param>
/// <param name="breaks">What no stretch runs over: the first words of sentences or paragraphs; null where it does not matter.</param>
internal sealed class ArrangedSpanQuery(IReadOnlyList<ArrangedPart> parts, Func<Arrangement> arranging, SpanTermQuery? breaks = null) : SpanQuery
{
    /// <summary>Words of a phrase that may be moved by at most <paramref name="slop"/> places in all; at least two.</summary>
    public static ArrangedSpanQuery Moved(IEnumerable<SpanQuery> words, int slop, Deadline deadline)
    {
        List<ArrangedPart> parts = [.. words.Select(word => new ArrangedPart(word))];
        return new ArrangedSpanQuery(parts, () => Arrangement.Moved(parts, slop, deadline));
    }

    /// <inheritdoc/>
    public override string Field => parts[0].Places.Field;

    /// <inheritdoc/>
    /// <remarks>Parts that are the same stand at the same places, which are read once.</remarks>
    public override Spans GetSpans(AtomicReaderContext context, IBits acceptDocs, IDictionary<Term, TermContext> termContexts)
    {
        List<SpanQuery> different = [.. parts.Select(part => part.Places).Distinct(ReferenceEqualityComparer.Instance).Cast<SpanQuery>()];
        return new ArrangedSpans(
            [.. different.Select(places => places.GetSpans(context, acceptDocs, termContexts))],
            [.. parts.Select(part => different.FindIndex(places => ReferenceEquals(places, part.Places)))],
            arranging(),
            breaks?.GetSpans(context, acceptDocs, termContexts));
    }

    /// <inheritdoc/>
    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var places in parts.Select(part => part.Places).Distinct(ReferenceEqualityComparer.Instance).Cast<SpanQuery>())
            places.ExtractTerms(terms);
    }

    /// <inheritdoc/>
    public override string ToString(string field) => $"arranged({string.Join(", ", parts.Select(part => part.Places.ToString(field)))})";
}
