using System.Collections.Frozen;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Finds the titles of leaders in running text.</summary>
internal static class HeadTitles
{
    // Spelling in text, then the word that the tables of offices use. Longer ones first, since one may end another.
    private static readonly (string Written, string Office)[] Titles =
    [
        ("secretary-general", "secretary-general"), ("secretary general", "secretary-general"), ("general secretary", "general secretary"),
        ("prime minister", "prime minister"), ("supreme leader", "supreme leader"), ("crown prince", "crown prince"), ("grand duke", "grand duke"),
        ("president", "president"), ("chancellor", "chancellor"), ("taoiseach", "taoiseach"), ("ayatollah", "supreme leader"), ("emperor", "emperor"),
        ("premier", "premier"), ("sultan", "sultan"), ("leader", "leader"), ("pope", "pope"), ("emir", "emir"), ("king", "king"), ("queen", "queen"), ("pm", "prime minister"), ("pres.", "president"),
    ];

    private static readonly FrozenSet<string> FormerWords = FrozenSet.ToFrozenSet(["former", "ex", "late", "onetime", "then", "outgoing", "ousted", "deposed"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> SoughtWords = FrozenSet.ToFrozenSet(["vice", "deputy", "opposition", "party", "incoming", "would-be", "aspiring"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Every title, in lower case, as it may stand in a text.</summary>
    public static IEnumerable<(string Written, string Office)> All => Titles;

    /// <summary>The title that ends at <paramref name="end"/>, blanks aside; null where none does.</summary>
    public static HeadTitle? EndingAt(string text, int end)
    {
        while (end > 0 && text[end - 1] is ' ' or '\u00A0')
            end--;
        var before = text.AsSpan(0, end);
        foreach (var (written, office) in Titles)
        {
            var start = end - written.Length;
            if (start < 0 || !before.EndsWith(written, StringComparison.OrdinalIgnoreCase))
                continue;
            if (start > 0 && char.IsLetterOrDigit(text[start - 1]))
                continue;
            var word = WordEndingAt(text, start);
            return new HeadTitle(office, start, FormerWords.Contains(word), SoughtWords.Contains(word));
        }

        return null;
    }

    // The word before a title; a demonym between is passed over: "former Russian President".
    private static string WordEndingAt(string text, int end)
    {
        var word = TextWords.Before(text, end, out var start);
        return word.Length > 0 && char.IsUpper(word[0]) && !FormerWords.Contains(word) && !SoughtWords.Contains(word)
            ? TextWords.Before(text, start, out _)
            : word;
    }
}
