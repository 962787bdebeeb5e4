using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Postings;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>The documents of one term in one segment, deleted ones among them, gone through stretch by stretch.</summary>
internal sealed class TermDocuments
{
    /// <summary>Where no more than one document in so many is wanted, it is asked first: a processor seldom guesses wrong then.</summary>
    private const int Sparse = 12;
    /// <summary>How many are asked about together.</summary>
    private const int Together = 4;
    private readonly TermScoring _scoring;
    private readonly byte[]? _lengths;
    private readonly DocumentBlocks _blocks;

    /// <param name="terms">The terms of its field, at this one.</param>
    /// <param name="scoring">What it counts.</param>
    /// <param name="lengths">The lengths of its field by document; null where the index has none.</param>
    /// <param name="blocks">What may be used to go through them, until the next segment.</param>
    public TermDocuments(TermsEnum terms, TermScoring scoring, byte[]? lengths, DocumentBlocks blocks)
    {
        (_scoring, _lengths, _blocks) = (scoring, lengths, blocks);
        blocks.Begin(terms);
    }

    /// <summary>The first document that was not gone through; <see cref="DocIdSetIterator.NO_MORE_DOCS"/> behind the last.</summary>
    public int Next => _blocks.Documents.Length > 0 || _blocks.NextBlock() ? _blocks.Documents[0] : DocIdSetIterator.NO_MORE_DOCS;

    /// <summary>Shows those that a stretch still wants, and perhaps others of it.</summary>
    public void Add<TAdding>(Stretch stretch, TAdding adding)
        where TAdding : struct, Stretch.IAdding
    {
        do
        {
            var documents = _blocks.Documents;
            var first = Ascending.FirstFrom(documents, stretch.Start, 0);
            var past = Ascending.FirstFrom(documents, stretch.End, first);
            if (first < past)
                Add(documents[first..past], _blocks.Frequencies[first..past], stretch, adding);
            _blocks.Take(past);
            if (past < documents.Length)
                return;
        }
        while (_blocks.NextBlock());
    }

    private void Add<TAdding>(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, Stretch stretch, TAdding adding)
        where TAdding : struct, Stretch.IAdding
    {
        var (start, wanted) = (stretch.Start, stretch.Wanted);
        if (stretch.Count * Sparse < stretch.End - start)
        {
            AddWanted(documents, frequencies, start, wanted, adding);
            return;
        }

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

    /// <summary>Adds those that are wanted. Few are, so it is asked about several together whether any of them is.</summary>
    private void AddWanted<TAdding>(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, int start, ulong[] wanted, TAdding adding)
        where TAdding : struct, Stretch.IAdding
    {
        for (var first = 0; first < documents.Length; first += Together)
        {
            var some = documents[first..Math.Min(first + Together, documents.Length)];
            if (some.Length == Together && (IsWanted(some[0] - start) | IsWanted(some[1] - start) | IsWanted(some[2] - start) | IsWanted(some[3] - start)) == 0)
                continue;
            for (var at = 0; at < some.Length; at++)
            {
                if (IsWanted(some[at] - start) != 0)
                    adding.Add(some[at] - start, _scoring.Of(frequencies[first + at], _lengths, some[at]));
            }
        }

        ulong IsWanted(int place) => wanted[place >> 6] >> place & 1;
    }
}
