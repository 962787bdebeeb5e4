using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Counts bits.</summary>
internal static class BitCount
{
    /// <summary>How many bits four bits have, by their value, twice: a processor looks sixteen bytes up at once.</summary>
    private static readonly Vector256<byte> OfHalfBytes = Vector256.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);

    /// <summary>Each byte of a sum gains at most eight at a time.</summary>
    private const int StepsOfABlock = 31;

    /// <summary>How many bits both have, where <paramref name="others"/> is as long as <paramref name="some"/> or longer. Thirty-two bytes at a time (Muła, Kurz and Lemire 2018).</summary>
    public static int OfBoth(ReadOnlySpan<long> some, ReadOnlySpan<long> others)
    {
        ref var one = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(some));
        ref var other = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(others[..some.Length]));
        var (low, at, sums, past) = (Vector256.Create((byte)0x0f), 0, Vector256<ulong>.Zero, some.Length * sizeof(long) / Vector256<byte>.Count * Vector256<byte>.Count);
        while (at < past)
        {
            var bytes = Vector256<byte>.Zero;
            for (var end = Math.Min(past, at + StepsOfABlock * Vector256<byte>.Count); at < end; at += Vector256<byte>.Count)
            {
                var both = Vector256.LoadUnsafe(ref one, (nuint)at) & Vector256.LoadUnsafe(ref other, (nuint)at);
                bytes += Vector256.ShuffleNative(OfHalfBytes, both & low) + Vector256.ShuffleNative(OfHalfBytes, Vector256.ShiftRightLogical(both.AsUInt16(), 4).AsByte() & low);
            }

            sums += Summed(bytes);
        }

        var count = (int)Vector256.Sum(sums);
        for (var word = past / sizeof(long); word < some.Length; word++)
            count += BitOperations.PopCount((ulong)(some[word] & others[word]));
        return count;
    }

    /// <summary>How many of some places have a bit in a set.</summary>
    /// <remarks>Compiled by itself, and two at a time: a processor does nothing else for long where values have few documents each.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int OfThese(ReadOnlySpan<int> places, ReadOnlySpan<long> set)
    {
        var (at, count, other) = (0, 0L, 0L);
        for (; at < places.Length - 1; at += 2)
        {
            var (first, second) = (places[at], places[at + 1]);
            count += (set[first >> 6] >> first) & 1;
            other += (set[second >> 6] >> second) & 1;
        }

        if (at < places.Length)
            count += (set[places[at] >> 6] >> places[at]) & 1;
        return (int)(count + other);
    }

    private static Vector256<ulong> Summed(Vector256<byte> bytes)
    {
        var (shorter, longer) = Vector256.Widen(bytes);
        var (first, second) = Vector256.Widen(shorter + longer);
        var (lower, upper) = Vector256.Widen(first + second);
        return lower + upper;
    }
}
