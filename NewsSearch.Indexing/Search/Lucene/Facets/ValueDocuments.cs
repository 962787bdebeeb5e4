using System.Numerics;
using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>
/// Which documents of a segment have which value of one facet: the postings of the facet's terms, held in memory. What many documents have is kept as a bit for each document, the rest as lists of documents: of the two, whichever is
/// gone through sooner. Values lie in the order in which they are probed, those that most documents have first. Deleted documents are among them.
/// </summary>
internal sealed class ValueDocuments
{
    /// <summary>To go through a list of one document in so many takes as long as through a bit for each.</summary>
    private const int BitsOfADocument = 128;

    /// <summary>So many documents of a list are counted before it is seen whether to go on.</summary>
    private const int Some = 64;

    private readonly FacetTable _table;
    private readonly RankedNumbers _numbers;
    private readonly int[] _ranks;
    private readonly int _many;
    private readonly FrequentValues _frequent;
    private readonly int[] _starts;
    private readonly int[] _documents;

    /// <param name="table">The facet's values.</param>
    /// <param name="values">Those of the segment, by number, each with where its documents are among all.</param>
    /// <param name="documents">The documents of all values.</param>
    /// <param name="maxDoc">How many documents the segment has.</param>
    private ValueDocuments(FacetTable table, (int Number, int Start, int Length)[] values, ReadOnlySpan<int> documents, int maxDoc)
    {
        int[] falling = [.. values.Index().OrderByDescending(value => value.Item.Length).Select(value => value.Index)];
        (_table, _numbers, _ranks) = (table, new RankedNumbers([.. values.Select(value => value.Number)]), new int[values.Length]);
        foreach (var (rank, at) in falling.Index())
            _ranks[at] = rank;
        _many = falling.Count(at => (long)values[at].Length * BitsOfADocument >= maxDoc);
        _frequent = new FrequentValues(_many, maxDoc);
        (_starts, _documents) = (new int[falling.Length - _many + 1], new int[falling.Skip(_many).Sum(at => values[at].Length)]);
        foreach (var (rank, at) in falling.Index())
        {
            var having = documents.Slice(values[at].Start, values[at].Length);
            if (rank < _many)
            {
                _frequent.Set(rank, having);
                continue;
            }

            var start = _starts[rank - _many];
            having.CopyTo(_documents.AsSpan(start));
            _starts[rank - _many + 1] = start + having.Length;
        }
    }

    /// <summary>The facet.</summary>
    public Facet Facet => _table.Facet;

    /// <summary>Reads those of a segment; new values are added to the table.</summary>
    public static ValueDocuments Read(AtomicReader segment, FacetTable table)
    {
        var (read, values) = (new List<int>(), new List<(int Number, int Start, int Length)>());
        var term = segment.GetTerms(IndexFields.Of(table.Facet))?.GetEnumerator();
        DocsEnum? documents = null;
        while (term?.MoveNext() == true)
        {
            var (number, start) = (table.Intern(term.Term.Utf8ToString()), read.Count);
            documents = term.Docs(null, documents, DocsFlags.NONE);
            for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
                read.Add(document);
            values.Add((number, start, read.Count - start));
        }

        values.Sort();
        return new ValueDocuments(table, [.. values], CollectionsMarshal.AsSpan(read), segment.MaxDoc);
    }

    /// <summary>The numbers of the values, each with how many documents have it.</summary>
    public IEnumerable<(int Number, int Documents)> Counts() =>
        _numbers.All().Select((number, at) => (number, _ranks[at] is var rank && rank < _many ? _frequent.Total(rank) : Listed(rank).Length));

    /// <summary>Shows every value with every document that has it.</summary>
    public void Each(Action<int, int> visit)
    {
        foreach (var (at, number) in _numbers.All().Index())
        {
            if (_ranks[at] is var rank && rank >= _many)
            {
                foreach (var document in Listed(rank))
                    visit(number, document);
                continue;
            }

            var bits = _frequent.Bits(rank);
            for (var word = 0; word < bits.Length; word++)
            {
                for (var rest = (ulong)bits[word]; rest != 0; rest &= rest - 1)
                    visit(number, (word << 6) + BitOperations.TrailingZeroCount(rest));
            }
        }
    }

    /// <summary>Adds the documents that have a value to a set.</summary>
    public void AddTo(FixedBitSet set, string value)
    {
        if (_table.Find(value) is not { } number || RankOf(number) is not (var rank and >= 0))
            return;
        var bits = set.GetBits();
        if (rank < _many)
        {
            var having = _frequent.Bits(rank);
            for (var word = 0; word < having.Length; word++)
                bits[word] |= having[word];
            return;
        }

        foreach (var document in Listed(rank))
            bits[document >> 6] |= 1L << document;
    }

    /// <summary>Counts how many documents of a set have a value.</summary>
    /// <param name="number">The value.</param>
    /// <param name="set">A bit for each document, and none beyond the last.</param>
    /// <param name="probe">What counts it.</param>
    public void Count(int number, ReadOnlySpan<long> set, ref Probe probe)
    {
        if (RankOf(number) is not (var rank and >= 0))
            return;
        if (rank < _many)
        {
            _frequent.Count(rank, set, ref probe);
            return;
        }

        for (var rest = Listed(rank); rest.Length > 0 && !probe.IsLost;)
        {
            var some = rest[..Math.Min(rest.Length, Some)];
            probe.Add(BitCount.OfThese(some, set), some.Length);
            rest = rest[some.Length..];
        }
    }

    /// <summary>How many values have more documents than one, or as many and come first; negative where no document has it.</summary>
    private int RankOf(int number) => _numbers.PlaceOf(number) is var at and >= 0 ? _ranks[at] : -1;

    /// <summary>The documents that are kept as a list.</summary>
    private ReadOnlySpan<int> Listed(int rank) => _documents.AsSpan(_starts[rank - _many].._starts[rank - _many + 1]);
}
