using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Postings;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>The documents of one term in one segment after the other, deleted ones among them, gone through stretch by stretch.</summary>
/// <param name="scoring">What it counts.</param>
/// <param name="blocks">What may be used to go through them.</param>
internal sealed class TermDocuments(TermScoring scoring, DocumentBlocks blocks)
{
    private byte[]? _lengths;
    private TermCounts? _counts;

    /// <summary>Starts over in a segment.</summary>
    /// <param name="terms">The terms of its field there, at this one.</param>
    /// <param name="lengths">The lengths of its field by document; null where the index has none.</param>
    public void Begin(TermsEnum terms, byte[]? lengths)
    {
        _lengths = lengths;
        blocks.Begin(terms);
    }

    /// <summary>The first document that was not gone through; <see cref="DocIdSetIterator.NO_MORE_DOCS"/> behind the last.</summary>
    public int Next => blocks.Documents.Length > 0 || blocks.NextBlock() ? blocks.Documents[0] : DocIdSetIterator.NO_MORE_DOCS;

    /// <summary>Shows all of them in a stretch with what the term counts there.</summary>
    public void Score<TAdding>(Stretch stretch, TAdding adding)
        where TAdding : struct, Stretch.IAdding => Through(stretch, new Scoring<TAdding>(this, adding));

    /// <summary>How often the term stands in each document of a stretch.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="often">False where it is enough to know in which it stands.</param>
    public TermCounts Counted(Stretch stretch, bool often)
    {
        _counts ??= new TermCounts(stretch.End - stretch.Start);
        _counts.Clear();
        if (often)
            Through(stretch, new Counting(_counts));
        else
            Through(stretch, new Having(_counts));
        return _counts;
    }

    /// <summary>Shows some documents of a stretch that have the term, where it was counted, with what it counts there.</summary>
    /// <remarks>Compiled by itself, as below.</remarks>
    /// <param name="stretch">The stretch.</param>
    /// <param name="places">The documents' places in it.</param>
    /// <param name="adding">Takes what the term counts in each.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Score<TAdding>(Stretch stretch, ReadOnlySpan<int> places, TAdding adding)
        where TAdding : struct, Stretch.IAdding
    {
        var usual = scoring.Usual;
        var (start, counts) = (stretch.Start, _counts!);
        if (_lengths is not { } lengths)
        {
            foreach (var place in places)
                adding.Add(place, scoring.Of(counts.Of(place)));
            return;
        }

        foreach (var place in places)
        {
            var (frequency, length) = (counts.Of(place), lengths[start + place]);
            var score = TermScoring.PlaceOf(frequency, length);
            adding.Add(place, (uint)score < (uint)usual.Length ? usual[score] : scoring.Of(frequency, length));
        }
    }

    /// <remarks>Compiled by itself: all that the loop needs has room in the processor's registers then.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Score<TAdding>(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, int start, TAdding adding)
        where TAdding : struct, Stretch.IAdding
    {
        if (_lengths is { } lengths)
        {
            var usual = scoring.Usual;
            for (var at = 0; at < documents.Length && at < frequencies.Length; at++)
            {
                var (document, frequency) = (documents[at], frequencies[at]);
                var length = lengths[document];
                var place = TermScoring.PlaceOf(frequency, length);
                adding.Add(document - start, (uint)place < (uint)usual.Length ? usual[place] : scoring.Of(frequency, length));
            }

            return;
        }

        for (var at = 0; at < documents.Length && at < frequencies.Length; at++)
            adding.Add(documents[at] - start, scoring.Of(frequencies[at]));
    }

    private void Through<TTaking>(Stretch stretch, TTaking taking)
        where TTaking : struct, ITaking
    {
        do
        {
            var documents = blocks.Documents;
            var first = Ascending.FirstFrom(documents, stretch.Start, 0);
            var past = Ascending.FirstFrom(documents, stretch.End, first);
            if (first < past)
                taking.Take(blocks, first, past, stretch.Start);
            blocks.Take(past);
            if (past < documents.Length)
                return;
        }
        while (blocks.NextBlock());
    }

    /// <summary>What becomes of the documents of a block.</summary>
    private interface ITaking
    {
        /// <summary>Takes some of the documents that were not taken yet.</summary>
        /// <param name="blocks">The block.</param>
        /// <param name="first">The first of them.</param>
        /// <param name="past">Past the last.</param>
        /// <param name="start">The first document of the stretch.</param>
        void Take(DocumentBlocks blocks, int first, int past, int start);
    }

    private readonly struct Counting(TermCounts counts) : ITaking
    {
        public void Take(DocumentBlocks blocks, int first, int past, int start) => counts.Add(blocks.Documents[first..past], blocks.Frequencies[first..past], start);
    }

    private readonly struct Having(TermCounts counts) : ITaking
    {
        public void Take(DocumentBlocks blocks, int first, int past, int start) => counts.Add(blocks.Documents[first..past], start);
    }

    private readonly struct Scoring<TAdding>(TermDocuments term, TAdding adding) : ITaking
        where TAdding : struct, Stretch.IAdding
    {
        public void Take(DocumentBlocks blocks, int first, int past, int start) => term.Score(blocks.Documents[first..past], blocks.Frequencies[first..past], start, adding);
    }
}
