using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Cleaning.Bylines;

/// <summary>News agencies. Where no person signs, the agency whose report it is stands as the author: who checks past coverage wants to know a wire story.</summary>
internal static class Agencies
{
    private static readonly Lazy<FrozenDictionary<string, string>> Names = new(Load);

    /// <summary>The agencies among the parts of author fields and bylines, each once, as commonly called; the article's outlet is none of them.</summary>
    public static IReadOnlyList<string> In(IEnumerable<string> written, string? outlet) =>
        [.. written.SelectMany(line => line.Split([',', ';', '/', '|', '&', '(', ')']).SelectMany(part => part.Split(" and ")))
            .Select(part => Names.Value.GetValueOrDefault(OutletKey.Of(Unopened(part))))
            .OfType<string>()
            .Where(name => outlet is null || !KnownOutlets.Same(name, outlet))
            .Distinct(StringComparer.Ordinal)];

    private static string Unopened(string part)
    {
        part = part.Trim();
        return part.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? part[3..] : part;
    }

    private static FrozenDictionary<string, string> Load()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("Cleaning/Bylines/agencies.tsv"))
        {
            foreach (var form in row[1].Split(';').Append(row[0]).Select(OutletKey.Of).Where(key => key.Length > 0))
                names[form] = row[0];
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
