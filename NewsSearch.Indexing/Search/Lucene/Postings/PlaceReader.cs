using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lucene.Net.Store;

namespace NewsSearch.Indexing.Search.Lucene.Postings;

/// <summary>Where a term stands in its documents, read a block at a time, as it lies in the index: for each place how far it is from the one before in the document. Goes forward alone.</summary>
internal sealed class PlaceReader
{
    /// <summary>So many places of a document are read at once.</summary>
    public const int Few = 4;

    private IndexInput _input = null!;
    private BlockDecoder _decoder = null!;
    private byte[] _packed = [];
    private int[] _steps = [];
    private long _total;
    private long _next;
    private long _read;

    /// <summary>Starts over with a term.</summary>
    /// <param name="input">The file of places, for this alone.</param>
    /// <param name="start">Where the term's begin.</param>
    /// <param name="total">How many they are in all its documents.</param>
    /// <param name="decoder">Reads blocks.</param>
    public void Begin(IndexInput input, long start, long total, BlockDecoder decoder)
    {
        (_input, _total, _decoder, _next, _read) = (input, total, decoder, 0, -1);
        if (_packed.Length < decoder.Room)
            (_packed, _steps) = (new byte[decoder.Room], new int[decoder.Room + Few]);
        input.Seek(start);
    }

    /// <summary>Reads a document's places.</summary>
    /// <param name="before">How many places the term has in the documents before it.</param>
    /// <param name="places">Takes so many as it has, ascending.</param>
    public void Read(long before, Span<int> places)
    {
        var (at, place) = (Found(before), 0);
        for (var number = 0; number < places.Length; number++)
        {
            if (at == BlockDecoder.Size)
                at = Found(before + number);
            places[number] = place += _steps[at++];
        }
    }

    /// <summary>Reads a document's places where they are few.</summary>
    /// <param name="before">How many places the term has in the documents before it.</param>
    /// <param name="count">How many it has, from 1 to <see cref="Few"/>.</param>
    /// <returns>The places, ascending; what stands behind the last says nothing.</returns>
    public Vector128<int> ReadFew(long before, int count)
    {
        var at = Found(before);
        return at + count > BlockDecoder.Size ? ReadAcross(before, count)
            : Ascending.AddedUp(Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_steps), (nuint)at));
    }

    private Vector128<int> ReadAcross(long before, int count)
    {
        Span<int> places = stackalloc int[Few];
        Read(before, places[..count]);
        return Vector128.Create<int>(places);
    }

    /// <summary>How far one of the places, of all documents', is from the one before it in the document.</summary>
    public int Step(long number) => _steps[Found(number)];

    /// <summary>Where a step stands in its block, which is read where it was not.</summary>
    private int Found(long number)
    {
        if (number / BlockDecoder.Size is var block && block != _read)
            ReadBlock(block);
        return (int)(number % BlockDecoder.Size);
    }

    /// <summary>Reads a block; the steps behind the last whole one take as many bytes each as they need.</summary>
    private void ReadBlock(long block)
    {
        for (; _next < block; _next++)
            _decoder.Skip(_input);
        if ((block + 1) * BlockDecoder.Size <= _total)
            _decoder.Read(_input, _packed, _steps);
        else
        {
            for (var at = 0; at < _total % BlockDecoder.Size; at++)
                _steps[at] = _input.ReadVInt32();
        }

        (_read, _next) = (block, block + 1);
    }
}
