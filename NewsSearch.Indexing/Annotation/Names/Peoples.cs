using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Drops peoples that no place is meant by, which the guideline leaves unmarked: "African American", "Native Americans", "Uighurs".</summary>
internal static class Peoples
{
    private static readonly FrozenSet<string> Ethnic = FrozenSet.ToFrozenSet(
        ["Yazidi", "Yazidis", "Uighur", "Uighurs", "Uyghur", "Uyghurs", "Druze", "Sinhala", "Sinhalese", "Kurd", "Kurds", "Rohingya", "Rohingyas", "Hutu", "Hutus", "Tutsi", "Tutsis", "Pashtun", "Pashtuns", "Hazara", "Hazaras", "Roma", "Bedouin", "Bedouins", "Latino", "Latinos", "Latina", "Latinas", "Latinx", "Hispanic", "Hispanics", "Sunni Muslim", "Sunni Muslims", "Shia Muslim", "Shia Muslims", "Shiite Muslim", "Shiite Muslims", "Shi'ite Muslims", "Ahmadi Muslims", "Coptic Christians", "Orthodox Jews"],
        StringComparer.Ordinal);

    // Peoples that a party or body may be called after stand for it where the tagger found one.
    private static readonly string[] Before = ["African", "Native"];

    private static readonly FrozenSet<string> Americans = FrozenSet.ToFrozenSet(["American", "Americans"], StringComparer.Ordinal);

    public static void Drop(string text, NameSet names)
    {
        foreach (var name in names.Names)
        {
            if (Ethnic.Contains(name.Surface) && !(name.Surface == "Roma" && name.Kind is not MentionKind.Demonym))
                names.Replace(name);
            else if (name.Kind is MentionKind.Demonym && First(text, name) is { } start)
                DropPair(names, start, name.End);
        }
    }

    private static void DropPair(NameSet names, int start, int end)
    {
        foreach (var part in names.Touching(start, end))
            names.Replace(part);
    }

    /// <summary>Where "African" or "Native" begins before the "American" that ends <paramref name="name"/>; null where neither stands there.</summary>
    private static int? First(string text, FoundName name)
    {
        var american = name.Surface[(name.Surface.LastIndexOfAny([' ', '-']) + 1)..];
        if (!Americans.Contains(american))
            return null;
        var before = TextWords.Before(text, name.End - american.Length, out var start);
        return Before.Contains(before) ? start : null;
    }
}
