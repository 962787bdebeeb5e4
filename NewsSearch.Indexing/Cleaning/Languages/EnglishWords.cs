using System.Buffers;
using System.Collections.Frozen;
using System.Numerics;

namespace NewsSearch.Indexing.Cleaning.Languages;

/// <summary>Sees plain English at a glance, by its commonest words that are no words of other languages: most news is English, and to compare a text with thirty languages takes longer than all else that is done to clean it.</summary>
internal static class EnglishWords
{
    /// <summary>Fewer words are left to a closer look.</summary>
    private const int Fewest = 30;

    /// <summary>One word in so many must be among those listed, and so many different ones. In English prose it is one in six; words quoted in a text of another language do not come near.</summary>
    private const int Among = 10, Different = 4;

    /// <summary>No more than one word in so many may have a letter that English has not: titles of songs and films are English in every language.</summary>
    private const int Foreign = 25;

    private static readonly SearchValues<char> Between = SearchValues.Create(" \n\t.,:;!?()[]\"“”'‘’–—-");

    /// <summary>Each with a bit of its own.</summary>
    private static readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "the", "and", "of", "that", "with", "which", "from", "were", "have", "this", "been", "would", "their", "they", "said", "by", "has", "are", "who", "its", "about", "after", "more", "than", "when", "could", "should", "there", "because", "our",
    }.Index().ToFrozenDictionary(word => word.Item, word => 1UL << word.Index, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="sample"/> is surely English.</summary>
    public static bool AreIn(ReadOnlySpan<char> sample)
    {
        var (words, listed, foreign, met) = (0, 0, 0, 0UL);
        foreach (var part in sample.SplitAny(Between))
        {
            var word = sample[part];
            if (word.Length == 0)
                continue;
            words++;
            if (Words.TryGetValue(word, out var bit))
            {
                listed++;
                met |= bit;
            }
            else if (word.ContainsAnyExceptInRange('\0', '\x7f'))
                foreign++;
        }

        return words >= Fewest && listed * Among >= words && BitOperations.PopCount(met) >= Different && foreign * Foreign <= words;
    }
}
