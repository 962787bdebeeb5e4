using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Postings;
using NewsSearch.Indexing.Search.Lucene.Querying;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>
/// Searches for a plain list of terms by reading each term's documents in a stretch to their end before the next one's, which a processor does best, in place of Lucene's way from document to document. Finds, scores and ranks exactly as that does.
/// Filters narrow the first term already.
/// </summary>
/// <param name="searcher">What is searched.</param>
/// <param name="query">The terms.</param>
/// <param name="selection">The facet filters.</param>
/// <param name="days">The days that count; null for all.</param>
/// <param name="sort">The order.</param>
/// <param name="best">Takes the best hits.</param>
/// <param name="deadline">When to end.</param>
/// <param name="size">How many documents are gone through at a time.</param>
internal sealed class TermAtATime(ArchiveSearcher searcher, TermList query, FacetSelection selection, DayRange? days, SearchSort sort, BestHits best, Deadline deadline, int size = TermAtATime.Usual) : IMatcher
{
    /// <summary>So many documents' scores fit into the second nearest memory of most processors, with room for what is read beside.</summary>
    private const int Usual = 8_192;
    private readonly List<SegmentHits> _found = [];

    /// <inheritdoc/>
    public IReadOnlyList<SegmentHits> Found() => _found;

    /// <inheritdoc/>
    public void Run()
    {
        using var stretch = new Stretch(size);
        var (required, optional) = (Looked(query.Required), Looked(query.Optional));
        foreach (var segment in searcher.Segments)
        {
            var (filter, matched) = (SegmentFilter.Of(segment, selection, days), new FixedBitSet(segment.MaxDoc));
            try
            {
                Match(segment, filter, required, optional, stretch, matched);
            }
            finally
            {
                _found.Add(SegmentHits.Of(segment, matched, filter));
            }

            if (sort != SearchSort.Relevance)
                DateOrder.Offer(_found[^1], sort, best);
        }
    }

    private List<LookedUpTerm> Looked(IReadOnlyList<TermQuery> terms) => [.. terms.Select(term =>
    {
        var states = TermContext.Build(searcher.TopReaderContext, term.Term);
        return new LookedUpTerm(term.Term, states, new TermScoring(searcher, term, states), new DocumentBlocks());
    })];

    private void Match(ArchiveSegment segment, SegmentFilter filter, List<LookedUpTerm> required, List<LookedUpTerm> optional, Stretch stretch, FixedBitSet matched)
    {
        if (!required.TrueForAll(term => term.IsIn(segment)))
            return;
        var allowed = Allowed(segment, filter);
        long wanted = allowed?.Cardinality ?? segment.MaxDoc;
        List<TermDocuments> needed = [];
        foreach (var (term, terms) in required.Select(term => (term, Terms: term.In(segment))).OrderBy(pair => pair.Terms.DocFreq))
        {
            needed.Add(term.Documents(segment, terms, wanted));
            wanted = Math.Min(wanted, terms.DocFreq);
        }

        GoThrough(segment, filter, allowed, [.. needed], [.. optional.Where(term => term.IsIn(segment)).Select(term => term.Documents(segment, term.In(segment), wanted))], stretch, matched);
    }

    /// <summary>The documents that pass the base filter and are not deleted; null where all are.</summary>
    private static FixedBitSet? Allowed(ArchiveSegment segment, SegmentFilter filter)
    {
        if (segment.Live is null || filter.Base is not { } pass)
            return segment.Live is null ? filter.Base : segment.Present;
        pass.And(segment.Present);
        return pass;
    }

    private void GoThrough(ArchiveSegment segment, SegmentFilter filter, FixedBitSet? allowed, TermDocuments[] required, TermDocuments[] optional, Stretch stretch, FixedBitSet matched)
    {
        for (var next = 0; (next = FirstFrom(next, segment.MaxDoc, allowed, required, optional)) < segment.MaxDoc; next = stretch.End)
        {
            deadline.Look();
            stretch.GoTo(next, allowed);
            foreach (var term in required)
            {
                if (stretch.Count > 0)
                    stretch.Require(term);
            }

            if (stretch.Count == 0)
                continue;
            foreach (var term in optional)
                stretch.Allow(term);
            stretch.Match();
            Keep(segment, filter, stretch, matched);
        }
    }

    /// <summary>A document from which on there may be one that matches; one past the last where there is none.</summary>
    private static int FirstFrom(int document, int maxDoc, FixedBitSet? allowed, TermDocuments[] required, TermDocuments[] optional)
    {
        var first = Math.Max(document, required.Length > 0 ? required[0].Next : optional.Length > 0 ? optional.Min(term => term.Next) : maxDoc);
        if (first >= maxDoc || allowed is null)
            return first;
        return allowed.NextSetBit(first) is var next and >= 0 ? next : maxDoc;
    }

    /// <summary>Adds what matched in the stretch and offers it to the best.</summary>
    private void Keep(ArchiveSegment segment, SegmentFilter filter, Stretch stretch, FixedBitSet matched)
    {
        var (bits, first) = (matched.GetBits(), stretch.Start >> 6);
        for (var word = 0; word < stretch.Wanted.Length; word++)
        {
            var documents = stretch.Wanted[word];
            if (documents == 0)
                continue;
            bits[first + word] = (long)documents;
            if (sort != SearchSort.Relevance)
                continue;
            foreach (var any in filter.Any)
                documents &= (ulong)any.GetBits()[first + word];
            Offer(segment, stretch, word, documents);
        }
    }

    private void Offer(ArchiveSegment segment, Stretch stretch, int word, ulong documents)
    {
        var good = best.IsFull ? stretch.Reaching(word, documents, HitOrder.ScoreOf(best.Worst)) : documents;
        if (good != documents)
            best.PassOver();
        for (; good != 0; good &= good - 1)
        {
            var at = (word << 6) + BitOperations.TrailingZeroCount(good);
            best.Offer(HitOrder.OfScore(stretch.ScoreAt(at)), segment.Columns.Numbers, stretch.Start + at, segment.Context.DocBase);
        }
    }

    private sealed record LookedUpTerm(Term Term, TermContext States, TermScoring Scoring, DocumentBlocks Blocks)
    {
        public bool IsIn(ArchiveSegment segment) => States.Get(segment.Context.Ord) is not null;

        public TermsEnum In(ArchiveSegment segment)
        {
            var terms = segment.Context.AtomicReader.GetTerms(Term.Field).GetEnumerator();
            terms.SeekExact(Term.Bytes, States.Get(segment.Context.Ord));
            return terms;
        }

        public TermDocuments Documents(ArchiveSegment segment, TermsEnum terms, long wanted) => new(terms, Scoring, segment.Lengths(Term.Field), wanted, Blocks);
    }
}
