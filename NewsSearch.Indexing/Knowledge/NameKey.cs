using System.Text;

namespace NewsSearch.Indexing.Knowledge;

/// <summary>What two spellings of one name have in common.</summary>
internal static class NameKey
{
    /// <summary>
    /// Lower case, accents, stops and apostrophes left out, hyphens as blanks, "&amp;" as "and", a leading "the" dropped, "St" before a name as "saint":
    /// "the U.S." gives "us", "Guinea-Bissau" gives "guinea bissau". An abbreviation keeps its stop, since without it it is another word: "Mass." gives "mass.".
    /// Empty where nothing is left.
    /// </summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in Slug.Fold(name))
        {
            if (c == '&')
                key.Append("and");
            else if (IsGap(c))
                AppendGap(key);
            else if (!IsSilent(c))
                key.Append(char.ToLowerInvariant(c));
        }

        if (IsAbbreviation(name))
            key.Append('.');
        return WithoutSmallWords(key.ToString().TrimEnd());
    }

    /// <summary>Whether <paramref name="name"/> is one short word with a stop at its end, not in capitals: "Mass.", "Calif.".</summary>
    public static bool IsAbbreviation(string name) =>
        name.Length is > 2 and < 7 && name[^1] == '.' && name.IndexOf('.') == name.Length - 1 && !name.Contains(' ') && name.Any(char.IsLower);

    /// <summary>Whether <paramref name="name"/> is up to three letters, all capitals, as "US", "U.S." or "ICC": such a name is another word in lower case.</summary>
    public static bool IsShortAcronym(string name)
    {
        var capitals = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c))
                return false;
            if (char.IsLetterOrDigit(c) && ++capitals > 3)
                return false;
        }

        return capitals > 0;
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '-' or '–' or '‑' or '/';

    private static bool IsSilent(char c) => c is '.' or '\'' or '’' or '‘' or 'ʼ' or '`' or ',' or '"' or '“' or '”';

    private static void AppendGap(StringBuilder key)
    {
        if (key.Length > 0 && key[^1] != ' ')
            key.Append(' ');
    }

    private static string WithoutSmallWords(string key)
    {
        if (key.StartsWith("the ", StringComparison.Ordinal))
            key = key[4..];
        if (key.StartsWith("st ", StringComparison.Ordinal))
            key = "saint " + key[3..];
        return key.Contains(" st ", StringComparison.Ordinal) ? key.Replace(" st ", " saint ", StringComparison.Ordinal) : key;
    }
}
