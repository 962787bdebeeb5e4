using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Postings;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Looks up which of some documents of a segment have a term: by going through all that have it, or, where far fewer are wanted, from one of those to the next.</summary>
internal sealed class TermLookup : Lookup
{
    private readonly TermScoring _scoring;
    private readonly byte[]? _lengths;
    private readonly DocumentBlocks _blocks;
    private readonly DocsEnum? _leaping;

    /// <param name="terms">The terms of its field, at this one.</param>
    /// <param name="scoring">What it counts.</param>
    /// <param name="lengths">The lengths of its field by document; null where the index has none.</param>
    /// <param name="wanted">How many documents will be looked up.</param>
    /// <param name="blocks">What may be used to go through them, until the next segment.</param>
    public TermLookup(TermsEnum terms, TermScoring scoring, byte[]? lengths, int wanted, DocumentBlocks blocks)
    {
        (_scoring, _lengths, _blocks) = (scoring, lengths, blocks);
        if ((long)wanted * Leap < terms.DocFreq)
            _leaping = terms.Docs(null, null, DocsFlags.FREQS);
        else
            blocks.Begin(terms);
    }

    /// <summary>All documents that have it.</summary>
    /// <param name="allowed">The only documents that count; null for all.</param>
    /// <param name="documents">Takes them, ascending.</param>
    /// <param name="scores">Takes what the term counts in each.</param>
    /// <returns>How many.</returns>
    public int All(FixedBitSet? allowed, Span<int> documents, Span<float> scores)
    {
        var count = 0;
        while (_blocks.NextBlock())
        {
            var block = _blocks.Documents;
            var frequencies = _blocks.Frequencies;
            for (var at = 0; at < block.Length; at++)
            {
                if (allowed?.Get(block[at]) == false)
                    continue;
                (documents[count], scores[count]) = (block[at], _scoring.Of(frequencies[at], _lengths, block[at]));
                count++;
            }
        }

        return count;
    }

    /// <inheritdoc/>
    public override int Of(ReadOnlySpan<int> documents, Span<int> places, Span<float> scores) => _leaping is not null ? Leapt(_leaping, documents, places, scores) : Passed(documents, places, scores);

    /// <remarks>Whether a document has the term is anybody's guess, so nothing is done differently where it has: the next one's place is written over that of one that has not.</remarks>
    private int Passed(ReadOnlySpan<int> documents, Span<int> places, Span<float> scores)
    {
        Span<int> within = stackalloc int[BlockDecoder.Size + 1];
        var count = 0;
        for (var at = 0; at < documents.Length && _blocks.NextBlock();)
        {
            var block = _blocks.Block;
            var (found, last) = (0, _blocks.Documents[^1]);
            for (; at < documents.Length && documents[at] <= last; at++)
            {
                within[found] = Ascending.CountBelow(block, documents[at]);
                places[count + found] = at;
                found += block[within[found]] == documents[at] ? 1 : 0;
            }

            if (found == 0)
                continue;
            var frequencies = _blocks.Frequencies;
            foreach (var place in within[..found])
            {
                scores[count] = _scoring.Of(frequencies[place], _lengths, block[place]);
                count++;
            }
        }

        return count;
    }

    private int Leapt(DocsEnum leaping, ReadOnlySpan<int> documents, Span<int> places, Span<float> scores)
    {
        var count = 0;
        for (var at = 0; at < documents.Length; at++)
        {
            if (leaping.DocID < documents[at])
                leaping.Advance(documents[at]);
            if (leaping.DocID != documents[at])
                continue;
            (places[count], scores[count]) = (at, _scoring.Of(leaping.Freq, _lengths, documents[at]));
            count++;
        }

        return count;
    }
}
