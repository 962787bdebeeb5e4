using System.Collections.Frozen;

namespace NewsSearch.Indexing.Language;

/// <summary>Words that, capitalised after an abbreviation, show that a new sentence has begun: they do not begin names.</summary>
internal static class SentenceStarters
{
    private static readonly FrozenSet<string> Words =
        ("The A An He She It They We You I This That These Those There Here His Her Its Their Our My In On At By For From With After Before But And Or So As If When While Although Though Since Because However Meanwhile "
        + "Then Now Not No Nor Yet Some Many Most Both All Each Every Several Other Others Another One Two Three What Who Why How Where Which Whether Under Over During Despite Among Also Instead Still Even Until Last Earlier Later Officials Police")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="word"/> begins a sentence rather than going on with a name.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
