using System.Collections.Frozen;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>The legal forms that end companies' names: part of the name, not of what tells it apart.</summary>
internal static class CorporateSuffix
{
    private static readonly FrozenSet<string> Suffixes = FrozenSet.ToFrozenSet(
        ["inc", "inc.", "incorporated", "ltd", "ltd.", "limited", "llc", "l.l.c.", "llp", "lp", "plc", "corp", "corp.", "corporation", "co", "co.", "ag", "se", "sa", "s.a.", "s.p.a.", "spa", "nv", "n.v.", "b.v.", "bv", "gmbh", "kg", "oyj", "ab", "asa", "a/s", "pty", "kft.", "pjsc", "ojsc", "bhd", "berhad", "cos", "cos."],
        StringComparer.OrdinalIgnoreCase);

    // Those that are no other word.
    private static readonly FrozenSet<string> Plain = FrozenSet.ToFrozenSet(["inc", "inc.", "ltd", "ltd.", "plc", "corp", "corp.", "co", "co.", "cos", "cos."], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="name"/> is nothing but legal forms: "Co Inc".</summary>
    public static bool IsAll(string name) => name.Split(' ').All(Plain.Contains);

    /// <summary>Whether <paramref name="name"/> ends with a legal form behind something else.</summary>
    public static bool Ends(string name) => Strip(name).Length < name.Length;

    /// <summary><paramref name="name"/> without the legal forms at its end and the "&amp;" or "and" before them; itself where nothing else would be left.</summary>
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
            if (name.AsSpan(0, end).EndsWith(" and"))
                end -= " and".Length;
        }

        return end > 0 ? name[..end] : name;
    }
}
