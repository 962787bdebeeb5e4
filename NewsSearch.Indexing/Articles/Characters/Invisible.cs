using System.Text;

namespace NewsSearch.Indexing.Articles.Characters;

/// <summary>Characters that no reader sees and that would make another word of the one they stand in: articles are cleaned of them, and so is what is asked of articles.</summary>
internal static class Invisible
{
    /// <summary>Whether the unit at a place is one: control characters, soft hyphens, zero-width marks, direction marks, private use and non-characters, and joiners that join nothing.</summary>
    public static bool IsAt(string text, int at) => text[at] is '\u200C' or '\u200D' ? !JoinsLetters(text, at) : Is(text[at]);

    /// <summary>The text without them, control characters kept: they part words as blanks do.</summary>
    public static string Without(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '~') < 0)
            return text;
        var seen = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsControl(text[at]) || !IsAt(text, at))
                seen.Append(text[at]);
        }

        return seen.ToString();
    }

    /// <summary>Joiners carry meaning between letters of Arabic, Indic and like scripts and inside emoji, none in Latin, Greek or Cyrillic.</summary>
    private static bool JoinsLetters(string text, int at) => at > 0 && at + 1 < text.Length && text[at - 1] >= '\u0600' && text[at + 1] >= '\u0600';

    private static bool Is(char unit) => unit is < ' ' or '\u007F' or '\u00AD' or '\u200B' or '\u200E' or '\u200F'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF' or (>= '\uE000' and <= '\uF8FF');
}
