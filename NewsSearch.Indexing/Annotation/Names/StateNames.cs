using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>The American states by the abbreviations and nicknames that newspapers use for them.</summary>
internal static class StateNames
{
    // A shorter abbreviation is as likely a word or initials: "ILL".
    private const int Shortest = 4;

    private static readonly FrozenDictionary<string, string> Names = EmbeddedTable.Rows("Annotation/states.tsv")
        .SelectMany(row => row.Skip(1).Where(n => n.Length > 0).Select(n => (Short: n, Full: row[0])))
        .ToFrozenDictionary(p => p.Short, p => p.Full, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Titles = Names.Values.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The title of the state that <paramref name="written"/> stands for: "Calif", "Calif.", "CA", "Golden State"; null where it is none.</summary>
    public static string? Full(string written)
    {
        var name = written.TrimEnd('.');
        return Names.GetValueOrDefault(name) ?? Names.GetValueOrDefault(HeadlineCase.Lowered(name));
    }

    /// <summary>Whether <paramref name="name"/> is a state's own title: "Georgia (U.S. state)".</summary>
    public static bool IsTitle(string name) => Titles.Contains(name) || Titles.Contains(BareName.Of(name));

    /// <summary>Whether <paramref name="written"/> is a state's abbreviation and no other word: "Minn", "MINN.".</summary>
    public static bool IsShort(string written) => written.Length >= Shortest && !written.Contains(' ', StringComparison.Ordinal) && Full(written) is { } full && full.StartsWith(written[..1], StringComparison.Ordinal) && written.Length < full.Length;
}
