using System.Text;

namespace NewsSearch.Indexing.Knowledge;

/// <summary>
/// Plain letters behind the accented ones, from the canonical decompositions of the Unicode character database.
/// A table, since string.Normalize does nothing where globalization is invariant, as it is here.
/// </summary>
internal static class LatinLetters
{
    // '.' stands for a character that has no plain letter of its own: it is kept, or written out by WrittenOut.
    private const string FromC0 =
        "AAAAAA.CEEEEIIIIDNOOOOO.OUUUUY..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y" +
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi..JjKkkLlLlLlL" +
        "lLlNnNnNnnNnOoOoOo..RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs" +
        "b..............E.......I........Oo.............Uu..............." +
        ".............AaIiOoUuUuUuUuUu.AaAa....GgKkOoOo..j...Gg..NnAa...." +
        "AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............" +
        "................";

    private const string From1E00 =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm" +
        "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv" +
        "WwWwWwWwWwXxXxYyZzZzZzhtwy......AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe" +
        "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

    /// <summary>Appends what <paramref name="c"/> is without its accent; itself where it has none.</summary>
    public static void AppendPlain(StringBuilder to, char c)
    {
        var plain = c switch
        {
            >= '\u00C0' and < '\u0250' => FromC0[c - 0xC0],
            >= '\u1E00' and < '\u1F00' => From1E00[c - 0x1E00],
            _ => '.',
        };
        if (plain != '.')
            to.Append(plain);
        else if (WrittenOut(c) is { } letters)
            to.Append(letters);
        else
            to.Append(c);
    }

    private static string? WrittenOut(char c) => c switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' => "ae",
        'Æ' => "Ae",
        'œ' => "oe",
        'Œ' => "Oe",
        'þ' => "th",
        'Þ' => "Th",
        'ə' => "e",
        _ => null,
    };
}
