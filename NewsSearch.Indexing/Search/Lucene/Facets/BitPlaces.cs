using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Where bits are set, as a list.</summary>
internal static class BitPlaces
{
    /// <summary>How many places more than there are bits a list must have room for.</summary>
    public const int Slack = 4;

    /// <summary>Adds the places of bits to a list.</summary>
    /// <remarks>How many bits a word of a thin set has is anybody's guess, so four places are written whether there are so many or not, the next word's over those that are not; and words without any are passed over four at a time.</remarks>
    /// <param name="words">The bits.</param>
    /// <param name="first">The place of the first.</param>
    /// <param name="places">Takes the places, ascending, with <see cref="Slack"/> to spare.</param>
    /// <param name="count">How many are there already.</param>
    /// <returns>How many are there then.</returns>
    public static int Add(ReadOnlySpan<ulong> words, int first, Span<int> places, int count)
    {
        var word = 0;
        for (; word + 4 <= words.Length; word += 4)
        {
            if ((words[word] | words[word + 1] | words[word + 2] | words[word + 3]) == 0)
                continue;
            for (var at = word; at < word + 4; at++)
                count = Add(words[at], first + (at * 64), places, count);
        }

        for (; word < words.Length; word++)
            count = Add(words[word], first + (word * 64), places, count);
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Add(ulong bits, int first, Span<int> places, int count)
    {
        var some = places.Slice(count, Slack);
        var rest = bits;
        some[0] = first + BitOperations.TrailingZeroCount(rest);
        rest &= rest - 1;
        some[1] = first + BitOperations.TrailingZeroCount(rest);
        rest &= rest - 1;
        some[2] = first + BitOperations.TrailingZeroCount(rest);
        rest &= rest - 1;
        some[3] = first + BitOperations.TrailingZeroCount(rest);
        rest &= rest - 1;
        for (var at = count + Slack; rest != 0; rest &= rest - 1)
            places[at++] = first + BitOperations.TrailingZeroCount(rest);
        return count + BitOperations.PopCount(bits);
    }
}
