using System.Buffers;
using System.Collections.Frozen;

namespace NewsSearch.Indexing.Cleaning.Languages;

/// <summary>Sees plain English at a glance, by its commonest words that are no words of other languages: most news is English, and to compare a text with thirty languages takes longer than all else that is done to clean it.</summary>
internal static class EnglishWords
{
    /// <summary>Fewer words are left to a closer look.</summary>
    private const int Fewest = 30;

    /// <summary>One word in so many must be among those listed. In English prose it is one in five; words of a quotation or a title in a text of another language do not come near.</summary>
    private const int Among = 8;

    private static readonly SearchValues<char> Between = SearchValues.Create(" \n\t.,:;!?()[]\"“”'‘’–—-");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "the", "and", "of", "that", "with", "which", "from", "were", "have", "this", "been", "would", "their", "they", "said", "by", "has", "are", "who", "its", "about", "after", "more", "than", "when", "could", "should", "there", "because", "our",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="sample"/> is surely English.</summary>
    public static bool AreIn(ReadOnlySpan<char> sample)
    {
        var (words, listed, articles) = (0, 0, 0);
        foreach (var part in sample.SplitAny(Between))
        {
            var word = sample[part];
            if (word.Length == 0)
                continue;
            words++;
            listed += Words.Contains(word) ? 1 : 0;
            articles += word.Equals("the", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return words >= Fewest && articles > 0 && listed * Among >= words;
    }
}
