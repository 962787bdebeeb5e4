using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Postings;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>The documents of one term in one segment, deleted ones among them, gone through stretch by stretch: all of them, or, where far fewer are wanted, from one of those to the next.</summary>
internal sealed class TermDocuments
{
    /// <summary>A leap costs about as much as so many steps.</summary>
    private const int Leap = 64;
    /// <summary>Where no more than one document in so many is wanted, it is asked first: a processor seldom guesses wrong then.</summary>
    private const int Sparse = 4;
    private readonly TermScoring _scoring;
    private readonly byte[]? _lengths;
    private readonly DocumentBlocks _blocks;
    private readonly DocsEnum? _leaping;

    /// <param name="terms">The terms of its field, at this one.</param>
    /// <param name="scoring">What it counts.</param>
    /// <param name="lengths">The lengths of its field by document; null where the index has none.</param>
    /// <param name="wanted">How many documents will be asked about, or more.</param>
    /// <param name="blocks">What may be used to go through them, until the next segment.</param>
    public TermDocuments(TermsEnum terms, TermScoring scoring, byte[]? lengths, long wanted, DocumentBlocks blocks)
    {
        (_scoring, _lengths, _blocks) = (scoring, lengths, blocks);
        if (wanted * Leap < terms.DocFreq)
        {
            _leaping = terms.Docs(null, null, DocsFlags.FREQS);
            _leaping.NextDoc();
        }
        else if (terms.Docs(null, blocks, DocsFlags.FREQS) is var documents && documents != blocks)
            blocks.Begin(documents);
    }

    /// <summary>The first document that was not gone through, or one before it; <see cref="DocIdSetIterator.NO_MORE_DOCS"/> behind the last.</summary>
    public int Next => _leaping is not null ? _leaping.DocID : _blocks.Documents.Length > 0 || _blocks.NextBlock() ? _blocks.Documents[0] : DocIdSetIterator.NO_MORE_DOCS;

    /// <summary>Shows those that a stretch still wants, and perhaps others of it.</summary>
    public void Add<TAdding>(Stretch stretch, TAdding adding)
        where TAdding : struct, Stretch.IAdding
    {
        if (_leaping is not null)
        {
            LeapThrough(_leaping, stretch, adding);
            return;
        }

        do
        {
            var documents = _blocks.Documents;
            var first = FirstFrom(stretch.Start, documents, 0);
            var past = FirstFrom(stretch.End, documents, first);
            Add(documents[first..past], _blocks.Frequencies[first..past], stretch, adding);
            _blocks.Take(past);
            if (past < documents.Length)
                return;
        }
        while (_blocks.NextBlock());
    }

    /// <summary>The place of the first of some documents that is not before another.</summary>
    private static int FirstFrom(int document, ReadOnlySpan<int> documents, int at)
    {
        if (documents.Length == 0 || documents[^1] < document)
            return documents.Length;
        while (documents[at] < document)
            at++;
        return at;
    }

    private void Add<TAdding>(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, Stretch stretch, TAdding adding)
        where TAdding : struct, Stretch.IAdding
    {
        if (stretch.Count * Sparse < stretch.End - stretch.Start)
        {
            for (var at = 0; at < documents.Length && at < frequencies.Length; at++)
            {
                if (stretch.Wants(documents[at]))
                    adding.Add(documents[at] - stretch.Start, Score(frequencies[at], documents[at]));
            }

            return;
        }

        var start = stretch.Start;
        if (_lengths is { } lengths)
        {
            var usual = _scoring.Usual;
            for (var at = 0; at < documents.Length && at < frequencies.Length; at++)
            {
                var (document, frequency) = (documents[at], frequencies[at]);
                var length = lengths[document];
                var place = TermScoring.PlaceOf(frequency, length);
                adding.Add(document - start, place < usual.Length ? usual[place] : _scoring.Of(frequency, length));
            }

            return;
        }

        for (var at = 0; at < documents.Length && at < frequencies.Length; at++)
            adding.Add(documents[at] - start, _scoring.Of(frequencies[at]));
    }

    private float Score(int frequency, int document) => _lengths is null ? _scoring.Of(frequency) : _scoring.Of(frequency, _lengths[document]);

    private void LeapThrough<TAdding>(DocsEnum documents, Stretch stretch, TAdding adding)
        where TAdding : struct, Stretch.IAdding
    {
        for (var word = 0; word < stretch.Wanted.Length; word++)
        {
            for (var rest = stretch.Wanted[word]; rest != 0; rest &= rest - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(rest);
                var document = stretch.Start + at;
                if (documents.DocID < document)
                    documents.Advance(document);
                if (documents.DocID == document)
                    adding.Add(at, Score(documents.Freq, document));
            }
        }
    }
}
