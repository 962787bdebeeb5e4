using System.Collections.Frozen;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>The legal forms that end companies' names: part of the name, not of what tells it apart.</summary>
internal static class CorporateSuffix
{
    private static readonly FrozenSet<string> Suffixes = FrozenSet.ToFrozenSet(
        ["inc", "inc.", "incorporated", "ltd", "ltd.", "limited", "llc", "l.l.c.", "llp", "lp", "plc", "corp", "corp.", "corporation", "co", "co.", "ag", "se", "sa", "s.a.", "s.p.a.", "spa", "nv", "n.v.", "b.v.", "bv", "gmbh", "kg", "oyj", "ab", "asa", "a/s", "pty", "kft.", "pjsc", "ojsc", "bhd", "berhad"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary><paramref name="name"/> without the legal forms at its end and the "&amp;" before them; itself where nothing else would be left.</summary>
    public static string Strip(string name)
    {
        var end = name.Length;
        while (true)
        {
            var cut = name.AsSpan(0, end).LastIndexOf(' ');
            if (cut <= 0 || !Suffixes.Contains(name[(cut + 1)..end].TrimEnd(',')))
                break;
            end = cut;
            while (end > 0 && name[end - 1] is ',' or ' ' or '&')
                end--;
        }

        return end > 0 ? name[..end] : name;
    }
}
