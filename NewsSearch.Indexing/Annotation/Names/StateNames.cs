using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>The American states by the abbreviations and nicknames that newspapers use for them.</summary>
internal static class StateNames
{
    private static readonly FrozenDictionary<string, string> Names = EmbeddedTable.Rows("Annotation/states.tsv")
        .SelectMany(row => row.Skip(1).Where(n => n.Length > 0).Select(n => (Short: n, Full: row[0])))
        .ToFrozenDictionary(p => p.Short, p => p.Full, StringComparer.Ordinal);

    /// <summary>The title of the state that <paramref name="written"/> stands for: "Calif", "Calif.", "CA", "Golden State"; null where it is none.</summary>
    public static string? Full(string written) => Names.GetValueOrDefault(written.TrimEnd('.'));
}
