using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>
/// Counts the values of all facets over sets of documents. An archive has very many values and most searches find articles of few: where that is so, the values met are kept, and nobody looks at the others, not even to clear them.
/// </summary>
internal sealed class FacetCounter : IDisposable
{
    /// <summary>So many times more values than articles counted, and those met are kept.</summary>
    private const int Sparse = 400;
    private const int Word = 64;
    /// <summary>So many documents are counted at a time.</summary>
    private const int Some = 64;
    /// <summary>So many words of a set are listed at a time.</summary>
    private const int Words = 64;
    private readonly FacetLayout _layout;
    private readonly FacetTallies _lender;
    private readonly FacetTally _tally;
    private readonly bool _few;

    /// <param name="layout">Where counts stand.</param>
    /// <param name="lender">Lends what is counted in.</param>
    /// <param name="articles">How many articles will be counted.</param>
    public FacetCounter(FacetLayout layout, FacetTallies lender, long articles)
    {
        (_layout, _lender, _tally) = (layout, lender, lender.Take(layout.Size));
        _few = articles * Sparse < layout.Size;
    }

    /// <summary>The counts of a facet so far; valid until this is disposed of.</summary>
    public ValueCounts Of(Facet facet) => new CountedValues(_tally.Counts, _layout.First(facet), _layout.Count(facet), _few ? _tally.Met[(int)facet] : null);

    /// <summary>Adds the documents of a set in a segment.</summary>
    /// <remarks>
    /// Documents here and there are waited for. A processor waits for many at once if it meets nothing that hangs on them, and one that has to guess how many codes a document has guesses wrong: so all places of a number of documents are copied, used or not,
    /// the next one's over those not used, and what was gathered is counted in one plain loop; so it is with where further codes are.
    /// </remarks>
    public void Count(FacetRows rows, FixedBitSet documents)
    {
        Span<int> all = stackalloc int[Some + (Words * Word) + BitPlaces.Slack];
        Span<int> gathered = stackalloc int[(Some + 1) * FacetRows.Places];
        Span<int> further = stackalloc int[Some + 1];
        var bits = MemoryMarshal.Cast<long, ulong>(documents.GetBits().AsSpan());
        var count = 0;
        for (var word = 0; word < bits.Length; word += Words)
        {
            count = BitPlaces.Add(bits[word..Math.Min(bits.Length, word + Words)], word * Word, all, count);
            var counted = 0;
            for (; count - counted >= Some; counted += Some)
                Count(rows, all.Slice(counted, Some), gathered, further);
            all[counted..count].CopyTo(all);
            count -= counted;
        }

        Count(rows, all[..count], gathered, further);
    }

    /// <summary>Takes off what is met again in a story: counted are stories then.</summary>
    public void TakeOff(RepeatedValues again) => again.TakeOff(_tally.Counts);

    /// <remarks>Before any place is copied, all documents are asked for the first of theirs: with so little in between, a processor fetches the most of them at once.</remarks>
    /// <param name="rows">The values of each document.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="gathered">Room for all places of one document more.</param>
    /// <param name="further">Room for one document more.</param>
    private void Count(FacetRows rows, ReadOnlySpan<int> documents, Span<int> gathered, Span<int> further)
    {
        const int Half = FacetRows.Places / 2;
        ref var from = ref MemoryMarshal.GetReference(rows.All);
        ref var to = ref MemoryMarshal.GetReference(gathered);
        var (count, more, asked) = (0, 0, 0);
        foreach (var document in documents)
            asked |= Unsafe.Add(ref from, document * FacetRows.Places);
        further[^1] = asked;
        foreach (var document in documents)
        {
            var place = (nuint)document * FacetRows.Places;
            var (first, second) = (Vector256.LoadUnsafe(ref from, place), Vector256.LoadUnsafe(ref from, place + Half));
            first.StoreUnsafe(ref to, (nuint)count);
            second.StoreUnsafe(ref to, (nuint)count + Half);
            count += FacetRows.Places - BitOperations.PopCount(first.ExtractMostSignificantBits() | (second.ExtractMostSignificantBits() << Half));
            further[more] = second[Half - 1];
            more += second[Half - 1] < FacetRows.None ? 1 : 0;
        }

        Add(gathered[..count]);
        foreach (var place in further[..more])
            Add(rows.FurtherAt(place));
    }

    /// <summary>Gives back what was counted in, as it came.</summary>
    public void Dispose()
    {
        if (_few)
            _tally.ClearMet(_layout);
        else
            Array.Clear(_tally.Counts, 0, _layout.Size);
        _lender.Return(_tally);
    }

    private void Add(ReadOnlySpan<int> codes)
    {
        if (_few)
            AddFew(codes);
        else
            AddMany(codes);
    }

    private void AddMany(ReadOnlySpan<int> codes)
    {
        var counts = _tally.Counts;
        var offsets = _layout.Offsets;
        foreach (var code in codes)
            counts[FacetLayout.At(code, offsets)]++;
    }

    private void AddFew(ReadOnlySpan<int> codes)
    {
        var (counts, met) = (_tally.Counts, _tally.Met);
        var offsets = _layout.Offsets;
        foreach (var code in codes)
        {
            if (counts[FacetLayout.At(code, offsets)]++ == 0)
                met[FacetCode.Facet(code)].Add(FacetCode.Number(code));
        }
    }
}
