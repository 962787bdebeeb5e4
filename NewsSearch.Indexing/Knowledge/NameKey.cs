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
        var folded = Slug.Fold(name);
        Span<char> room = folded.Length <= 80 ? stackalloc char[248] : new char[(folded.Length * 3) + 8];
        var length = 0;
        foreach (var c in folded)
            length = Append(room, length, c);
        if (length > 0 && room[length - 1] == ' ')
            length--;
        if (IsAbbreviation(name))
            room[length++] = '.';
        return WithoutSmallWords(room[..length]);
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

    // At most three characters for one, by "&".
    private static int Append(Span<char> key, int length, char c)
    {
        if (c == '&')
        {
            "and".CopyTo(key[length..]);
            return length + 3;
        }

        if (IsSilent(c))
            return length;
        if (!IsGap(c))
            key[length++] = char.ToLowerInvariant(c);
        else if (length > 0 && key[length - 1] != ' ')
            key[length++] = ' ';
        return length;
    }

    private static string WithoutSmallWords(ReadOnlySpan<char> key)
    {
        if (key.StartsWith("the "))
            key = key[4..];
        var text = key.StartsWith("st ") ? string.Concat("saint ", key[3..]) : key.ToString();
        return text.Contains(" st ", StringComparison.Ordinal) ? text.Replace(" st ", " saint ", StringComparison.Ordinal) : text;
    }
}
