using System.Numerics;
using System.Runtime.InteropServices;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Querying;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>
/// Searches for a plain list of terms and phrases by reading each term's documents in a stretch to their end before the next one's, which a processor does best, in place of Lucene's way from document to document. Finds, scores and ranks exactly as that does.
/// Filters narrow the first term already. Where few documents are left, every further part is looked up for each of those.
/// </summary>
/// <param name="searcher">What is searched.</param>
/// <param name="query">The terms and phrases.</param>
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
    private const int Word = 64;
    /// <summary>So many words of a stretch are offered at a time where much was found: the worst kept hit gets better from each to the next.</summary>
    private const int Some = 8;
    private readonly List<SegmentHits> _found = [];

    /// <inheritdoc/>
    public IReadOnlyList<SegmentHits> Found() => _found;

    /// <inheritdoc/>
    public void Run()
    {
        var (required, optional) = (Looked(query.Required), Looked(query.Optional));
        try
        {
            Match(required, optional);
        }
        finally
        {
            foreach (var part in required.Concat(optional))
                part.Dispose();
        }
    }

    private void Match(List<Sought> required, List<Sought> optional)
    {
        using var stretch = new Stretch(size);
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

    private List<Sought> Looked(IReadOnlyList<Query> parts) => [.. parts.Select(part => (Sought)(part is PhraseQuery phrase ? new SoughtPhrase(searcher, phrase) : SoughtTerm.Of(searcher, (TermQuery)part)))];

    private void Match(ArchiveSegment segment, SegmentFilter filter, List<Sought> required, List<Sought> optional, Stretch stretch, FixedBitSet matched)
    {
        if (!required.TrueForAll(part => part.IsIn(segment)))
            return;
        var (allowed, useful) = (Allowed(segment, filter), optional.Where(part => part.IsIn(segment)).ToList());
        List<SoughtTerm> words = [.. required.SelectMany(part => part.Words).OrderBy(word => word.Frequency(segment))];
        var most = allowed?.Cardinality ?? segment.MaxDoc;
        if (Math.Min(most, words.Count > 0 ? words[0].Frequency(segment) : most) * (long)few <= segment.MaxDoc)
        {
            using var candidates = Candidates(segment, allowed, most, words);
            LookUp(segment, filter, candidates, required, useful, matched);
        }
        else
        {
            GoThrough(segment, filter, allowed, [.. required.OrderBy(part => part.AtMost(segment)).Select(part => part.Documents(segment))], [.. useful.Select(part => part.Documents(segment))], stretch, matched);
        }
    }

    /// <summary>The documents that pass the base filter and are not deleted; null where all are.</summary>
    private static FixedBitSet? Allowed(ArchiveSegment segment, SegmentFilter filter)
    {
        if (segment.Live is null || filter.Base is not { } pass)
            return segment.Live is null ? filter.Base : segment.Present;
        pass.And(segment.Present);
        return pass;
    }

    /// <summary>The few documents that have all words, with what these score.</summary>
    private CandidateList Candidates(ArchiveSegment segment, FixedBitSet? allowed, int most, List<SoughtTerm> words)
    {
        var first = words.Count > 0 && words[0].Frequency(segment) is var frequency && (allowed is null || frequency < most);
        var candidates = first ? CandidateList.Of(words[0].All(segment), words[0].Frequency(segment), allowed) : CandidateList.Of(allowed!, most);
        foreach (var word in words.Skip(first ? 1 : 0))
            candidates.Require(word.Lookup(segment, candidates.Count, deadline));
        return candidates;
    }

    /// <summary>Takes documents that have all words one by one. Where time runs out over it, those that were seen to have every required part until then are kept.</summary>
    private void LookUp(ArchiveSegment segment, SegmentFilter filter, CandidateList candidates, List<Sought> required, List<Sought> optional, FixedBitSet matched)
    {
        deadline.Look();
        if (!required.TrueForAll(part => part is SoughtTerm))
        {
            candidates.Unscore();
            foreach (var part in required.OrderBy(part => part.AtMost(segment)))
                candidates.Require(part.Lookup(segment, candidates.Count, deadline));
        }

        try
        {
            foreach (var part in optional.TakeWhile(_ => candidates.Count > 0))
            {
                deadline.Look();
                candidates.Allow(part.Lookup(segment, candidates.Count, deadline));
            }
        }
        finally
        {
            Keep(segment, filter, candidates, matched);
        }

        deadline.Look();
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

    /// <summary>Goes through the documents stretch by stretch.</summary>
    private void GoThrough(ArchiveSegment segment, SegmentFilter filter, FixedBitSet? allowed, PartDocuments[] required, PartDocuments[] optional, Stretch stretch, FixedBitSet matched)
    {
        for (var next = 0; (next = FirstFrom(next, segment.MaxDoc, allowed, required, optional)) < segment.MaxDoc; next = stretch.End)
        {
            deadline.Look();
            stretch.GoTo(next, allowed);
            stretch.Match(required, optional);
            Keep(segment, filter, stretch, matched);
        }
    }

    /// <summary>A document from which on there may be one that matches; one past the last where there is none.</summary>
    private static int FirstFrom(int document, int maxDoc, FixedBitSet? allowed, PartDocuments[] required, PartDocuments[] optional)
    {
        var first = Math.Max(document, required.Length > 0 ? required[0].Next : optional.Length > 0 ? optional.Min(part => part.Next) : maxDoc);
        if (first >= maxDoc || allowed is null)
            return first;
        return allowed.NextSetBit(first) is var next and >= 0 ? next : maxDoc;
    }

    /// <summary>Adds what matches in the stretch and offers it to the best.</summary>
    private void Keep(ArchiveSegment segment, SegmentFilter filter, Stretch stretch, FixedBitSet matched)
    {
        var first = stretch.Start / Word;
        var bits = MemoryMarshal.Cast<long, ulong>(matched.GetBits().AsSpan(first));
        var found = stretch.Wanted.AsSpan(0, Math.Min(stretch.Wanted.Length, bits.Length));
        found.CopyTo(bits);
        if (sort != SearchSort.Relevance)
            return;
        foreach (var any in filter.Any)
        {
            for (var word = 0; word < found.Length; word++)
                found[word] &= (ulong)any.GetBits()[first + word];
        }

        if (best.NotToBePassedOver(segment.Context.Ord) is { } offered)
            OfferAll(segment, stretch, found, offered);
        var some = stretch.Count > Some * Word ? Some : found.Length;
        for (var word = 0; word < found.Length && stretch.Count > 0; word += some)
            Offer(segment, stretch, word, found[word..Math.Min(found.Length, word + some)]);
    }

    /// <summary>Offers those of some documents that have to be offered whatever they score, and leaves the others.</summary>
    private void OfferAll(ArchiveSegment segment, Stretch stretch, Span<ulong> documents, FixedBitSet offered)
    {
        var first = stretch.Start / Word;
        for (var word = 0; word < documents.Length; word++)
        {
            var all = documents[word] & (ulong)offered.GetBits()[first + word];
            documents[word] &= ~all;
            for (; all != 0; all &= all - 1)
            {
                var at = (word * Word) + BitOperations.TrailingZeroCount(all);
                best.Offer(HitOrder.OfScore(stretch.ScoreAt(at)), segment.Columns.Numbers, stretch.Start + at, segment.Context.DocBase);
            }
        }
    }

    private void Offer(ArchiveSegment segment, Stretch stretch, int word, Span<ulong> documents)
    {
        var good = stretch.Reaching(word, documents, best.IsFull ? HitOrder.ScoreOf(best.Worst) : float.NegativeInfinity, out var passedOver);
        if (passedOver)
            best.PassOver();
        foreach (var at in good)
            best.Offer(HitOrder.OfScore(stretch.ScoreAt(at)), segment.Columns.Numbers, stretch.Start + at, segment.Context.DocBase);
    }
}
