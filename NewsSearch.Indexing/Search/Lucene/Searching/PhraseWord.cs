using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Postings;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>A word of a phrase in the documents of a stretch: written down blindly is which have it, and behind each other how many places come before each of them, so that places are read for those alone that have the other words too.</summary>
internal sealed class PhraseWord
{
    private readonly PlaceBlocks _blocks = new();
    private readonly List<int> _otherPlaces = [];
    private DocsAndPositionsEnum? _others;
    private byte[] _with = [];
    private RankedBits[] _having = [];
    private int[] _ends = [];
    private int[] _places = [];
    private int _count;
    private long _before;
    private int _start;
    private int _times;

    /// <summary>The first document that was not gone through; <see cref="DocIdSetIterator.NO_MORE_DOCS"/> behind the last.</summary>
    public int Next => _others is not null ? _others.DocID : _blocks.Documents.Documents.Length > 0 || _blocks.Documents.NextBlock() ? _blocks.Documents.Documents[0] : DocIdSetIterator.NO_MORE_DOCS;

    /// <summary>Starts over in a segment.</summary>
    /// <param name="terms">The terms of its field there, at this one.</param>
    public void Begin(TermsEnum terms)
    {
        var places = terms.DocsAndPositions(null, _blocks, DocsAndPositionsFlags.NONE);
        _others = places != _blocks ? places : null;
        _others?.NextDoc();
        (_before, _count) = (0, 0);
    }

    /// <summary>Goes to a stretch, behind the one before; false where no document there has the word.</summary>
    public bool GoTo(Stretch stretch)
    {
        var size = stretch.End - stretch.Start;
        if (_with.Length != size)
            (_with, _having, _ends) = (new byte[size], new RankedBits[size / RankedBits.Size], new int[size + BlockDecoder.Size]);
        Array.Clear(_with);
        _before += _ends[_count];
        (_count, _ends[0]) = (0, 0);
        if (_others is not null)
            Read(_others, stretch);
        else
            Read(_blocks.Documents, stretch);
        return _count > 0;
    }

    /// <summary>Leaves the documents that have the word, and counts those before each 64 that do; false where none is left.</summary>
    /// <param name="documents">A bit for each document of the stretch.</param>
    public bool Leave(ulong[] documents)
    {
        ref var from = ref MemoryMarshal.GetArrayDataReference(_with);
        var (any, before) = (0UL, 0);
        for (var word = 0; word < documents.Length; word++)
        {
            var at = (nuint)(word * RankedBits.Size);
            var bits = Vector256.LoadUnsafe(ref from, at).ExtractMostSignificantBits() | ((ulong)Vector256.LoadUnsafe(ref from, at + 32).ExtractMostSignificantBits() << 32);
            var having = new RankedBits(bits, before);
            _having[word] = having;
            before = having.Behind;
            any |= documents[word] &= bits;
        }

        return any != 0;
    }

    /// <summary>Goes to a document that has the word, behind those gone to before.</summary>
    /// <param name="at">Its place in the stretch.</param>
    /// <returns>How often the word stands in it.</returns>
    public int GoTo(int at)
    {
        var number = _having[at / RankedBits.Size].RankOf(at);
        _start = _ends[number];
        return _times = _ends[number + 1] - _start;
    }

    /// <summary>Where the word stands in the document that it is at, ascending; until the next is gone to, and free to be written over. To be asked for once.</summary>
    public Span<int> Places()
    {
        if (_others is not null)
            return CollectionsMarshal.AsSpan(_otherPlaces).Slice(_start, _times);
        if (_places.Length < _times)
            _places = new int[BitOperations.RoundUpToPowerOf2((uint)_times)];
        var places = _places.AsSpan(0, _times);
        _blocks.Places.Read(_before + _start, places);
        return places;
    }

    /// <summary>Where the word stands in the document that it is at, <see cref="PlaceReader.Few"/> times or fewer: ascending, and behind the last no place. To be asked for once.</summary>
    public Vector128<int> FewPlaces()
    {
        var places = _others is null ? _blocks.Places.ReadFew(_before + _start, _times) : FewOthers();
        return Vector128.ConditionalSelect(Vector128.LessThan(Vector128.Create(0, 1, 2, 3), Vector128.Create(_times)), places, Vector128<int>.AllBitsSet);
    }

    private Vector128<int> FewOthers()
    {
        Span<int> places = stackalloc int[PlaceReader.Few];
        Places().CopyTo(places);
        return Vector128.Create<int>(places);
    }

    private void Read(DocumentBlocks blocks, Stretch stretch)
    {
        do
        {
            var documents = blocks.Documents;
            var first = Ascending.FirstFrom(documents, stretch.Start, 0);
            var past = Ascending.FirstFrom(documents, stretch.End, first);
            if (past > 0)
            {
                var frequencies = blocks.Frequencies;
                foreach (var passedOver in frequencies[..first])
                    _before += passedOver;
                Add(documents[first..past], frequencies[first..past], stretch.Start);
            }

            blocks.Take(past);
            if (past < documents.Length)
                return;
        }
        while (blocks.NextBlock());
    }

    /// <remarks>Compiled by itself: all that the loop needs has room in the processor's registers then.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Add(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, int start)
    {
        var with = _with;
        foreach (var document in documents)
            with[document - start] = byte.MaxValue;
        Ascending.AddUp(frequencies, _ends[_count], _ends.AsSpan(_count + 1));
        _count += documents.Length;
    }

    private void Read(DocsAndPositionsEnum others, Stretch stretch)
    {
        _otherPlaces.Clear();
        if (others.DocID < stretch.Start)
            others.Advance(stretch.Start);
        for (; others.DocID < stretch.End; others.NextDoc())
        {
            for (var left = others.Freq; left > 0; left--)
                _otherPlaces.Add(others.NextPosition());
            _with[others.DocID - stretch.Start] = byte.MaxValue;
            _ends[++_count] = _otherPlaces.Count;
        }
    }
}
