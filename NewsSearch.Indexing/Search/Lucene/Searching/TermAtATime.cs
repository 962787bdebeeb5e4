using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Querying;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>
/// Searches for a plain list of terms by reading each term's documents to their end before the next one's, which a processor does best, in place of Lucene's way from document to document. Finds, scores and ranks exactly as that does.
/// Filters narrow the first term already.
/// </summary>
internal sealed class TermAtATime(ArchiveSearcher searcher, TermList query, FacetSelection selection, DayRange? days, SearchSort sort, BestHits best, Deadline deadline) : IMatcher
{
    private readonly List<SegmentHits> _found = [];

    /// <inheritdoc/>
    public IReadOnlyList<SegmentHits> Found() => _found;

    /// <inheritdoc/>
    public void Run()
    {
        var (required, optional) = (Looked(query.Required), Looked(query.Optional));
        foreach (var segment in searcher.Segments)
        {
            var filter = SegmentFilter.Of(segment, selection, days);
            using var scores = new SegmentScores(filter.Base, segment.MaxDoc);
            if (required.TrueForAll(term => term.States.Get(segment.Context.Ord) is not null))
                Add(segment, required, optional, scores);
            var hits = SegmentHits.Of(segment, scores.Matched, filter);
            _found.Add(hits);
            Rank(hits, scores);
        }
    }

    private List<LookedUpTerm> Looked(IReadOnlyList<TermQuery> terms) => [.. terms.Select(term =>
    {
        var states = TermContext.Build(searcher.TopReaderContext, term.Term);
        return new LookedUpTerm(term.Term, states, new TermScoring(searcher, term, states));
    })];

    private void Add(ArchiveSegment segment, List<LookedUpTerm> required, List<LookedUpTerm> optional, SegmentScores scores)
    {
        foreach (var (term, documents) in required.Select(term => (term, Documents(term, segment))).OrderBy(pair => pair.Item2.GetCost()))
        {
            deadline.Look();
            scores.Require(documents, term.Scoring, segment.Lengths(term.Term.Field));
        }

        foreach (var term in optional.Where(term => term.States.Get(segment.Context.Ord) is not null))
        {
            deadline.Look();
            scores.Allow(Documents(term, segment), term.Scoring, segment.Lengths(term.Term.Field));
        }
    }

    /// <summary>The documents of a term in a segment that has it, deleted ones left out, with how often it stands in each.</summary>
    private static DocsEnum Documents(LookedUpTerm term, ArchiveSegment segment)
    {
        var terms = segment.Context.AtomicReader.GetTerms(term.Term.Field).GetEnumerator();
        terms.SeekExact(term.Term.Bytes, term.States.Get(segment.Context.Ord));
        return terms.Docs(segment.Live, null, DocsFlags.FREQS);
    }

    private void Rank(SegmentHits found, SegmentScores scores)
    {
        var (columns, bits) = (found.Segment.Columns, found.Hits.GetBits());
        for (var word = 0; word < (found.Segment.MaxDoc + 63) >> 6; word++)
        {
            for (var rest = (ulong)bits[word]; rest != 0; rest &= rest - 1)
            {
                var document = (word << 6) + BitOperations.TrailingZeroCount(rest);
                var rank = sort == SearchSort.Relevance ? HitOrder.OfScore(scores[document]) : HitOrder.OfInstant(columns.Instants[document], sort);
                best.Offer(rank, columns.Numbers, document, found.Segment.Context.DocBase);
            }
        }
    }

    private sealed record LookedUpTerm(Term Term, TermContext States, TermScoring Scoring);
}
