using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Where bits are set, as a list. How many bits a word has is anybody's guess, so nothing is done differently for it: some places are written whether there are so many or not, the next ones over those that are not.</summary>
internal static class BitPlaces
{
    /// <summary>How many places more than there are bits a list must have room for.</summary>
    public const int Slack = 8;

    private const int Word = 64;
    private const int Byte = 8;
    /// <summary>So many bits of a word are listed one by one; where words have more, it pays to take their bytes in turn.</summary>
    private const int Thin = 4;

    /// <summary>By the value of eight bits, where those that are set stand, a byte each, the lowest first.</summary>
    private static readonly ulong[] OfByte = [.. Enumerable.Range(0, 1 << Byte).Select(PlacesOf)];

    /// <summary>Adds the places of bits to a list.</summary>
    /// <param name="words">The bits.</param>
    /// <param name="first">The place of the first.</param>
    /// <param name="places">Takes the places, ascending, with <see cref="Slack"/> to spare.</param>
    /// <param name="count">How many are there already.</param>
    /// <returns>How many are there then.</returns>
    public static int Add(ReadOnlySpan<ulong> words, int first, Span<int> places, int count)
    {
        var bits = 0;
        foreach (var word in words)
            bits += BitOperations.PopCount(word);
        var room = places.Slice(count, bits + Slack);
        if (bits > Thin * words.Length)
            AddThick(words, first, room);
        else if (bits > 0)
            AddThin(words, first, room);
        return count + bits;
    }

    /// <remarks>Words without any are passed over four at a time.</remarks>
    private static void AddThin(ReadOnlySpan<ulong> words, int first, Span<int> places)
    {
        var (word, count) = (0, 0);
        for (; word + 4 <= words.Length; word += 4)
        {
            if ((words[word] | words[word + 1] | words[word + 2] | words[word + 3]) == 0)
                continue;
            for (var at = word; at < word + 4; at++)
                count = Add(words[at], first + (at * Word), places, count);
        }

        for (; word < words.Length; word++)
            count = Add(words[word], first + (word * Word), places, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Add(ulong bits, int first, Span<int> places, int count)
    {
        var some = places.Slice(count, Thin);
        var rest = bits;
        some[0] = first + BitOperations.TrailingZeroCount(rest);
        rest &= rest - 1;
        some[1] = first + BitOperations.TrailingZeroCount(rest);
        rest &= rest - 1;
        some[2] = first + BitOperations.TrailingZeroCount(rest);
        rest &= rest - 1;
        some[3] = first + BitOperations.TrailingZeroCount(rest);
        rest &= rest - 1;
        for (var at = count + Thin; rest != 0; rest &= rest - 1)
            places[at++] = first + BitOperations.TrailingZeroCount(rest);
        return count + BitOperations.PopCount(bits);
    }

    private static void AddThick(ReadOnlySpan<ulong> words, int first, Span<int> places)
    {
        ref var known = ref MemoryMarshal.GetArrayDataReference(OfByte);
        ref var to = ref MemoryMarshal.GetReference(places);
        var count = (nuint)0;
        foreach (var word in words)
        {
            for (var at = 0; at < Word; at += Byte)
            {
                var bits = (byte)(word >> at);
                var (some, others) = Vector128.Widen(Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.Add(ref known, bits)).AsByte()));
                var from = Vector128.Create(first + at);
                (some.AsInt32() + from).StoreUnsafe(ref to, count);
                (others.AsInt32() + from).StoreUnsafe(ref to, count + Byte / 2);
                count += (nuint)BitOperations.PopCount(bits);
            }

            first += Word;
        }
    }

    private static ulong PlacesOf(int bits)
    {
        var (places, count) = (0UL, 0);
        for (var at = 0; at < Byte; at++)
        {
            if ((bits >> at & 1) != 0)
                places |= (ulong)at << (Byte * count++);
        }

        return places;
    }
}
