using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Drops ships, which the tagger takes for persons: "MV Namse Bangdzod", and then every "Namse Bangdzod" of the article.</summary>
internal static class Ships
{
    private static readonly FrozenSet<string> Prefixes = FrozenSet.ToFrozenSet(["MV", "M/V", "RMS", "HMS", "HMAS", "HMCS", "USS", "INS", "RV", "FV", "USNS", "USCGC"], StringComparer.Ordinal);

    public static void Drop(string text, NameSet names)
    {
        var all = names.Names;
        var ships = all.Where(n => n.Kind is MentionKind.Person && Prefixes.Contains(TextWords.Before(text, n.Start, out _))).Select(n => n.Surface).ToHashSet(StringComparer.Ordinal);
        foreach (var name in all.Where(n => n.Kind is MentionKind.Person && ships.Contains(n.Surface)))
            names.Replace(name);
    }
}
