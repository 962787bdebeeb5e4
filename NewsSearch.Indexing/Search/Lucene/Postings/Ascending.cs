using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSearch.Indexing.Search.Lucene.Postings;

/// <summary>Numbers in ascending order, as documents lie in postings.</summary>
internal static class Ascending
{
    /// <summary>Lays numbers one place, or two, further on, behind zeros: a byte from beyond the last is a zero.</summary>
    private static readonly Vector128<byte> ByOne = Vector128.Create(0xff, 0xff, 0xff, 0xff, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    private static readonly Vector128<byte> ByTwo = Vector128.Create(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 1, 2, 3, 4, 5, 6, 7);

    /// <summary>The place of the first number that is not below another; one past the last where all are.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="number">The other.</param>
    /// <param name="from">A place that it is not before.</param>
    public static int FirstFrom(ReadOnlySpan<int> numbers, int number, int from)
    {
        if (numbers.Length > from && numbers[^1] < number)
            return numbers.Length;
        var at = from;
        while (at + Vector256<int>.Count <= numbers.Length)
        {
            if (numbers[at + Vector256<int>.Count - 1] < number)
            {
                at += Vector256<int>.Count;
                continue;
            }

            var below = Vector256.LessThan(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(numbers), (nuint)at), Vector256.Create(number)).ExtractMostSignificantBits();
            return at + BitOperations.TrailingZeroCount(~below);
        }

        while (at < numbers.Length && numbers[at] < number)
            at++;
        return at;
    }

    /// <summary>Adds up steps: a sum is made of each, those before it and where they set out from. Four at a time.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="origin">Where they set out from.</param>
    /// <param name="sums">Takes as many sums; may be where the steps are.</param>
    public static void AddUp(ReadOnlySpan<int> steps, int origin, Span<int> sums)
    {
        ref var from = ref MemoryMarshal.GetReference(steps);
        ref var to = ref MemoryMarshal.GetReference(sums[..steps.Length]);
        var (sum, at) = (Vector128.Create(origin), (nuint)0);
        for (; at + 4 <= (nuint)steps.Length; at += 4)
        {
            var some = AddedUp(Vector128.LoadUnsafe(ref from, at)) + sum;
            some.StoreUnsafe(ref to, at);
            sum = Vector128.ShuffleNative(some, Vector128.Create(3));
        }

        for (var last = sum[0]; at < (nuint)steps.Length; at++)
            sums[(int)at] = last += steps[(int)at];
    }

    /// <summary>The sums of four steps, each with those before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> AddedUp(Vector128<int> steps)
    {
        steps += Vector128.ShuffleNative(steps.AsByte(), ByOne).AsInt32();
        return steps + Vector128.ShuffleNative(steps.AsByte(), ByTwo).AsInt32();
    }

    /// <summary>
    /// How many numbers are below another, all looked at: a processor does that in the time in which it would guess wrong once where to stop.
    /// </summary>
    /// <param name="numbers">The numbers; a multiple of sixteen.</param>
    /// <param name="number">The other.</param>
    public static int CountBelow(ReadOnlySpan<int> numbers, int number)
    {
        ref var from = ref MemoryMarshal.GetReference(numbers);
        var (other, some, others) = (Vector256.Create(number), Vector256<int>.Zero, Vector256<int>.Zero);
        for (var at = 0; at + 16 <= numbers.Length; at += 16)
        {
            some -= Vector256.LessThan(Vector256.LoadUnsafe(ref from, (nuint)at), other);
            others -= Vector256.LessThan(Vector256.LoadUnsafe(ref from, (nuint)at + 8), other);
        }

        return Vector256.Sum(some + others);
    }
}
