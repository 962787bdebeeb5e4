using System.Globalization;
using System.Text;

namespace NewsSearch.Indexing.Knowledge;

/// <summary>The readable part of entity ids.</summary>
public static class Slug
{
    /// <summary>Lower-case words joined by hyphens, accents folded, letters of other scripts kept: "Recep Tayyip Erdoğan" gives "recep-tayyip-erdogan". Empty only where <paramref name="name"/> has no letter or digit.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in Fold(name).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
                slug.Append(c);
            else if (c is not ('\'' or '’' or '.' or 'ʼ') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary><paramref name="text"/> without accents; letters that do not decompose are written out ("ø" as "o", "ß" as "ss", "ł" as "l"). Letters of other scripts stay.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                LatinLetters.AppendPlain(folded, c);
        }

        return folded.ToString();
    }
}
