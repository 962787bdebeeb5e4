using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
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
/// <param name="few">Where no more than one document in so many can match, each of them is looked up by itself.</param>
internal sealed class TermAtATime(ArchiveSearcher searcher, TermList query, FacetSelection selection, DayRange? days, SearchSort sort, BestHits best, Deadline deadline, int size = TermAtATime.Usual, int few = TermAtATime.Few) : IMatcher
{
    /// <summary>So many documents' scores fit into the second nearest memory of most processors, with room for what is read beside.</summary>
    private const int Usual = 8_192;
    private const int Few = 64;
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

    private List<SoughtTerm> Looked(IReadOnlyList<TermQuery> terms) => [.. terms.Select(term => new SoughtTerm(searcher, term))];

    private void Match(ArchiveSegment segment, SegmentFilter filter, List<SoughtTerm> required, List<SoughtTerm> optional, Stretch stretch, FixedBitSet matched)
    {
        if (!required.TrueForAll(term => term.IsIn(segment)))
            return;
        var allowed = Allowed(segment, filter);
        List<(SoughtTerm Term, TermsEnum Terms)> needed = [.. required.Select(term => (term, Terms: term.In(segment))).OrderBy(pair => pair.Terms.DocFreq)];
        var useful = optional.Where(term => term.IsIn(segment));
        var most = allowed?.Cardinality ?? segment.MaxDoc;
        if (Math.Min(most, needed.Count > 0 ? needed[0].Terms.DocFreq : most) * (long)few <= segment.MaxDoc)
            LookUp(segment, filter, allowed, most, needed, useful, matched);
        else
            GoThrough(segment, filter, allowed, [.. needed.Select(pair => pair.Term.Documents(segment, pair.Terms))], [.. useful.Select(term => term.Documents(segment, term.In(segment)))], stretch, matched);
    }

    /// <summary>The documents that pass the base filter and are not deleted; null where all are.</summary>
    private static FixedBitSet? Allowed(ArchiveSegment segment, SegmentFilter filter)
    {
        if (segment.Live is null || filter.Base is not { } pass)
            return segment.Live is null ? filter.Base : segment.Present;
        pass.And(segment.Present);
        return pass;
    }

    /// <summary>Takes the few documents that can match one by one.</summary>
    private void LookUp(ArchiveSegment segment, SegmentFilter filter, FixedBitSet? allowed, int most, List<(SoughtTerm Term, TermsEnum Terms)> required, IEnumerable<SoughtTerm> optional, FixedBitSet matched)
    {
        var first = required.Count > 0 && required[0].Terms.DocFreq is var frequency && (allowed is null || frequency < most);
        using var candidates = first
            ? CandidateList.Of(required[0].Term.Lookup(segment, required[0].Terms, segment.MaxDoc), required[0].Terms.DocFreq, allowed)
            : CandidateList.Of(allowed!, most);
        foreach (var (term, terms) in required.Skip(first ? 1 : 0))
        {
            deadline.Look();
            candidates.Require(term.Lookup(segment, terms, candidates.Count));
        }

        foreach (var term in optional.TakeWhile(_ => candidates.Count > 0))
        {
            deadline.Look();
            candidates.Allow(term.Lookup(segment, term.In(segment), candidates.Count));
        }

        Keep(segment, filter, candidates, matched);
    }

    /// <summary>Adds what matched and offers it to the best.</summary>
    private void Keep(ArchiveSegment segment, SegmentFilter filter, CandidateList candidates, FixedBitSet matched)
    {
        for (var at = 0; at < candidates.Count; at++)
        {
            var document = candidates.Documents[at];
            if (!candidates.Matches(at))
                continue;
            matched.Set(document);
            if (sort == SearchSort.Relevance && (filter.Any.Count == 0 || filter.Any.All(any => any.Get(document))))
                best.Offer(HitOrder.OfScore(candidates.ScoreAt(at)), segment.Columns.Numbers, document, segment.Context.DocBase);
        }
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
}
