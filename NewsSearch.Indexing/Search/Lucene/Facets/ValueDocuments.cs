using System.Numerics;
using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>
/// Which documents of a segment have which value of one facet: the postings of the facet's terms, held in memory by the values' numbers. What many documents have is kept as a bit for each document, the rest as lists of documents: of the two, whichever is
/// gone through sooner. Deleted documents are among them.
/// </summary>
internal sealed class ValueDocuments
{
    /// <summary>To go through a list of one document in so many takes as long as through a bit for each.</summary>
    private const int BitsOfADocument = 128;

    private readonly FacetTable _table;
    private readonly int[] _numbers;
    private readonly int[] _starts;
    private readonly int[] _documents;
    private readonly Dictionary<int, FrequentValue> _frequent;

    private ValueDocuments(FacetTable table, int[] numbers, int[] starts, int[] documents, Dictionary<int, FrequentValue> frequent) =>
        (_table, _numbers, _starts, _documents, _frequent) = (table, numbers, starts, documents, frequent);

    /// <summary>The facet.</summary>
    public Facet Facet => _table.Facet;

    /// <summary>Reads those of a segment; new values are added to the table.</summary>
    public static ValueDocuments Read(AtomicReader segment, FacetTable table)
    {
        var (read, values, frequent) = (new List<int>(), new List<(int Number, int Start, int Length)>(), new Dictionary<int, FrequentValue>());
        var term = segment.GetTerms(IndexFields.Of(table.Facet))?.GetEnumerator();
        DocsEnum? documents = null;
        while (term?.MoveNext() == true)
        {
            var (number, start) = (table.Intern(term.Term.Utf8ToString()), read.Count);
            documents = term.Docs(null, documents, DocsFlags.NONE);
            for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
                read.Add(document);
            if ((long)(read.Count - start) * BitsOfADocument >= segment.MaxDoc)
            {
                frequent.Add(number, FrequentValue.Of(CollectionsMarshal.AsSpan(read)[start..], segment.MaxDoc));
                CollectionsMarshal.SetCount(read, start);
            }

            values.Add((number, start, read.Count - start));
        }

        values.Sort();
        var (lists, starts) = (new int[read.Count], new int[values.Count + 1]);
        foreach (var (at, (_, start, length)) in values.Index())
        {
            CollectionsMarshal.AsSpan(read).Slice(start, length).CopyTo(lists.AsSpan(starts[at]));
            starts[at + 1] = starts[at] + length;
        }

        return new ValueDocuments(table, [.. values.Select(value => value.Number)], starts, lists, frequent);
    }

    /// <summary>The numbers of the values, each with how many documents have it.</summary>
    public IEnumerable<(int Number, int Documents)> Counts() =>
        _numbers.Select((number, at) => (number, _frequent.TryGetValue(number, out var many) ? many.Total : _starts[at + 1] - _starts[at]));

    /// <summary>Shows every value with every document that has it.</summary>
    public void Each(Action<int, int> visit)
    {
        foreach (var (at, number) in _numbers.Index())
        {
            foreach (var document in _documents.AsSpan(_starts[at].._starts[at + 1]))
                visit(number, document);
        }

        foreach (var (number, (bits, _, _)) in _frequent)
        {
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
        if (_table.Find(value) is not { } number)
            return;
        var bits = set.GetBits();
        if (_frequent.TryGetValue(number, out var many))
        {
            for (var word = 0; word < many.Bits.Length; word++)
                bits[word] |= many.Bits[word];
        }
        else if (At(number) is var at and >= 0)
        {
            foreach (var document in _documents.AsSpan(_starts[at].._starts[at + 1]))
                bits[document >> 6] |= 1L << document;
        }
    }

    /// <summary>Counts how many documents of a set have a value.</summary>
    /// <param name="number">The value.</param>
    /// <param name="set">A bit for each document, and none beyond the last.</param>
    /// <param name="probe">What counts it.</param>
    public void Count(int number, ReadOnlySpan<long> set, ref Probe probe)
    {
        if (_frequent.TryGetValue(number, out var many))
        {
            many.Count(set, ref probe);
            return;
        }

        if (At(number) is not (var at and >= 0))
            return;
        var documents = _documents.AsSpan(_starts[at].._starts[at + 1]);
        probe.Add(BitCount.OfThese(documents, set), documents.Length);
    }

    /// <summary>Where a value stands among those of the segment; negative where it is not there. The most frequent are all there as a rule, and stand where their numbers say.</summary>
    private int At(int number) =>
        number < _numbers.Length && _numbers[number] == number ? number : Array.BinarySearch(_numbers, 0, Math.Min(number, _numbers.Length), number);
}
