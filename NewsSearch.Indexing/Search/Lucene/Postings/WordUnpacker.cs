using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSearch.Indexing.Search.Lucene.Postings;

/// <summary>Takes numbers of 1, 2, 4 or 8 bits out of words of 64, the last byte of each first, four at a time.</summary>
internal sealed class WordUnpacker : Unpacker
{
    private const int Together = 4;
    private const int Word = 64;
    private readonly int _bits;
    private readonly Vector128<uint> _shifts;

    /// <param name="bits">How many bits a number has.</param>
    public WordUnpacker(int bits)
    {
        if (!Takes(bits))
            throw new ArgumentOutOfRangeException(nameof(bits), bits, "Not 1, 2, 4 or 8.");
        _bits = bits;
        _shifts = Vector128.Create(1u << (32 - bits), 1u << (32 - (2 * bits)), 1u << (32 - (3 * bits)), 1u << (32 - (4 * bits)));
    }

    /// <summary>Whether it can take numbers of so many bits.</summary>
    public static bool Takes(int bits) => bits is 1 or 2 or 4 or 8;

    /// <inheritdoc/>
    public override void Unpack(ReadOnlySpan<byte> packed, Span<int> numbers)
    {
        ref var to = ref MemoryMarshal.GetReference(numbers);
        var (shifts, excess, step, inWord) = (_shifts, 32 - _bits, Together * _bits, Word / _bits);
        for (var first = 0; first + inWord <= numbers.Length; first += inWord, packed = packed[sizeof(ulong)..])
        {
            var word = BinaryPrimitives.ReadUInt64BigEndian(packed);
            for (var at = first; at < first + inWord; at += Together, word >>= step)
                ((Vector128.Create((uint)word) * shifts) >>> excess).AsInt32().StoreUnsafe(ref to, (nuint)at);
        }
    }
}
