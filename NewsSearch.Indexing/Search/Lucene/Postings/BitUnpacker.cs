using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSearch.Indexing.Search.Lucene.Postings;

/// <summary>
/// Takes numbers of so many bits each out of a row of bits, the highest of each first, four at a time: their bytes are laid side by side, each number's in the order of the processor, and what stands beside a number is pushed out on both sides.
/// </summary>
internal sealed class BitUnpacker : Unpacker
{
    /// <summary>Wider numbers may touch five bytes, of which four are looked at.</summary>
    public const int MostBits = 25;

    private const int Together = 4;
    private readonly int _bits;
    private readonly Lane _even;
    private readonly Lane _odd;

    /// <param name="bits">How many bits a number has, from 1 to <see cref="MostBits"/>.</param>
    public BitUnpacker(int bits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, MostBits);
        _bits = bits;
        (_even, _odd) = (Lane.Of(0, bits), Lane.Of(Together * bits % 8, bits));
    }

    /// <inheritdoc/>
    public override void Unpack(ReadOnlySpan<byte> packed, Span<int> numbers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(packed.Length, (numbers.Length * _bits / 8) + Padding);
        ref var from = ref MemoryMarshal.GetReference(packed);
        ref var to = ref MemoryMarshal.GetReference(numbers);
        var (even, odd, bits, half, excess) = (_even, _odd, (nuint)_bits, (nuint)(_bits / 2), 32 - _bits);
        for (nuint at = 0, place = 0; at + 8 <= (nuint)numbers.Length; at += 8, place += bits)
        {
            even.Take(Vector128.LoadUnsafe(ref from, place), excess).StoreUnsafe(ref to, at);
            odd.Take(Vector128.LoadUnsafe(ref from, place + half), excess).StoreUnsafe(ref to, at + Together);
        }
    }

    /// <summary>How four numbers lie in their bytes.</summary>
    /// <param name="Bytes">Which bytes touch each number, the last first.</param>
    /// <param name="Shifts">By what each is multiplied, so that what stands before the number falls out at the top.</param>
    private readonly record struct Lane(Vector128<byte> Bytes, Vector128<uint> Shifts)
    {
        /// <param name="first">The bit of the first byte at which the first number begins.</param>
        /// <param name="bits">How many bits each has.</param>
        public static Lane Of(int first, int bits)
        {
            Span<byte> bytes = stackalloc byte[16];
            Span<uint> shifts = stackalloc uint[Together];
            for (var number = 0; number < Together; number++)
            {
                var begin = first + (number * bits);
                for (var part = 0; part < 4; part++)
                    bytes[(number * 4) + part] = (byte)((begin / 8) + 3 - part);
                shifts[number] = 1u << (begin % 8);
            }

            return new Lane(Vector128.Create<byte>(bytes), Vector128.Create<uint>(shifts));
        }

        public Vector128<int> Take(Vector128<byte> packed, int excess) => ((Vector128.ShuffleNative(packed, Bytes).AsUInt32() * Shifts) >>> excess).AsInt32();
    }
}
