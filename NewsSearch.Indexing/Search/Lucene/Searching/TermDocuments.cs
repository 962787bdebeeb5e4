using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Postings;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>The documents of one term.</summary>
/// <param name="scoring">What it counts.</param>
/// <param name="blocks">What may be used to go through them.</param>
internal sealed class TermDocuments(TermScoring scoring, DocumentBlocks blocks) : PartDocuments(scoring)
{
    /// <summary>Starts over in a segment.</summary>
    /// <param name="terms">The terms of its field there, at this one.</param>
    /// <param name="lengths">The lengths of its field by document; null where the index has none.</param>
    public void Begin(TermsEnum terms, byte[]? lengths)
    {
        Lengths = lengths;
        blocks.Begin(terms);
    }

    /// <inheritdoc/>
    public override int Next => blocks.Documents.Length > 0 || blocks.NextBlock() ? blocks.Documents[0] : DocIdSetIterator.NO_MORE_DOCS;

    /// <summary>Shows all of them in a stretch with what the term counts there.</summary>
    public void Score<TAdding>(Stretch stretch, TAdding adding)
        where TAdding : struct, Stretch.IAdding => Through(stretch, new Scored<TAdding>(this, adding));

    /// <inheritdoc/>
    protected override void Count(Stretch stretch, TermCounts counts) => Through(stretch, new Counting(counts));

    /// <remarks>Compiled by itself: all that the loop needs has room in the processor's registers then.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Score<TAdding>(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, int start, TAdding adding)
        where TAdding : struct, Stretch.IAdding
    {
        var scoring = Scoring;
        if (Lengths is { } lengths)
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
                taking.Take(documents[first..past], blocks.Frequencies[first..past], stretch.Start);
            blocks.Take(past);
            if (past < documents.Length)
                return;
        }
        while (blocks.NextBlock());
    }

    /// <summary>What becomes of the documents of a block.</summary>
    private interface ITaking
    {
        /// <summary>Takes some of the documents.</summary>
        /// <param name="documents">The documents.</param>
        /// <param name="frequencies">How often the term stands in each.</param>
        /// <param name="start">The first document of the stretch.</param>
        void Take(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, int start);
    }

    private readonly struct Counting(TermCounts counts) : ITaking
    {
        public void Take(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, int start) => counts.Add(documents, frequencies, start);
    }

    private readonly struct Scored<TAdding>(TermDocuments term, TAdding adding) : ITaking
        where TAdding : struct, Stretch.IAdding
    {
        public void Take(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, int start) => term.Score(documents, frequencies, start, adding);
    }
}
