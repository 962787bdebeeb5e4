using System.Net;
using System.Text;
using NewsSearch.Indexing.Articles.Characters;

namespace NewsSearch.Indexing.Cleaning.Characters;

/// <summary>Makes text printable: line ends, spaces, invisible and broken characters, Unicode NFC. What a reader sees stays.</summary>
internal static class CleanCharacters
{
    /// <summary>What the code points 0x80 to 0x9F mean in Windows-1252, as which they reach us in text wrongly read as Latin-1; '\0' where nothing.</summary>
    private const string Windows1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    /// <summary>Whole text with its lines: '\n' ends a line, a tab is one blank, the rest as <see cref="Line"/>; blanks are kept.</summary>
    public static string Text(string raw)
    {
        if (raw.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
            return raw;
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
            Append(raw, i, text);
        return Nfc.Compose(text.ToString());
    }

    /// <summary>One line: runs of blanks of any kind and line ends become one blank, ends are trimmed, entities stay.</summary>
    public static string Line(string raw) => Squeeze(Text(raw));

    /// <summary>One line from a field that may hold HTML entities, once or twice encoded ("AT&amp;amp;T").</summary>
    public static string Field(string? raw)
    {
        if (string.IsNullOrWhiteSpace(raw))
            return "";
        var text = raw;
        for (var round = 0; round < 2 && text.Contains('&', StringComparison.Ordinal); round++)
            text = WebUtility.HtmlDecode(text);
        return Line(text);
    }

    /// <summary>How many characters were lost when the text was decoded (U+FFFD).</summary>
    public static int Broken(string text) => text.AsSpan().Count('\uFFFD');

    private static void Append(string raw, int i, StringBuilder text)
    {
        var unit = raw[i];
        switch (unit)
        {
            case >= ' ' and <= '~' or '\n':
                text.Append(unit);
                break;
            case '\r':
                if (i + 1 >= raw.Length || raw[i + 1] != '\n')
                    text.Append('\n');
                break;
            case '\t':
                text.Append(' ');
                break;
            case '\f' or '\v' or '\u2028' or '\u2029':
                text.Append('\n');
                break;
            case >= '\u0080' and <= '\u009F':
                if (Windows1252[unit - 0x80] is var meant and not '\0')
                    text.Append(meant);
                break;
            default:
                if (char.IsSurrogate(unit) && !IsPaired(raw, i))
                    text.Append('\uFFFD');
                else if (IsBlank(unit))
                    text.Append(' ');
                else if (!Invisible.IsAt(raw, i))
                    text.Append(unit);
                break;
        }
    }

    private static bool IsPaired(string raw, int i) => char.IsHighSurrogate(raw[i])
        ? i + 1 < raw.Length && char.IsLowSurrogate(raw[i + 1])
        : i > 0 && char.IsHighSurrogate(raw[i - 1]);

    private static bool IsBlank(char unit) => unit is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    private static string Squeeze(string text)
    {
        var line = new StringBuilder(text.Length);
        var blank = false;
        foreach (var unit in text)
        {
            if (unit is ' ' or '\n')
            {
                blank = line.Length > 0;
                continue;
            }
            if (blank)
                line.Append(' ');
            blank = false;
            line.Append(unit);
        }
        return line.ToString();
    }
}
