using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Walks the documents of a term that are in a set: the term's one by one, or, where the set has far fewer, from one of the set to the next.</summary>
/// <param name="documents">The term's documents, at their beginning.</param>
/// <param name="set">The set; null where every document is in it. May not change while it is walked.</param>
internal sealed class DocumentsWithin(DocsEnum documents, FixedBitSet? set)
{
    /// <summary>A leap costs about as much as so many steps.</summary>
    private const int Leap = 16;
    private readonly bool _leaps = set is not null && (long)set.Cardinality * Leap < documents.GetCost();
    private int _from;

    /// <summary>The next document, or <see cref="DocIdSetIterator.NO_MORE_DOCS"/>.</summary>
    public int Next()
    {
        if (_leaps)
            return Leaped();
        var document = documents.NextDoc();
        while (set is not null && document != DocIdSetIterator.NO_MORE_DOCS && !set.Get(document))
            document = documents.NextDoc();
        return document;
    }

    private int Leaped()
    {
        while (_from < set!.Length && set.NextSetBit(_from) is var wanted and >= 0)
        {
            var document = documents.DocID < wanted ? documents.Advance(wanted) : documents.DocID;
            if (document == DocIdSetIterator.NO_MORE_DOCS)
                break;
            _from = document == wanted ? wanted + 1 : document;
            if (document == wanted)
                return document;
        }

        return DocIdSetIterator.NO_MORE_DOCS;
    }
}
