using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Codes of three letters of the states whose leaders the tables hold, from iso3.tsv.</summary>
internal sealed class LeadersIso3
{
    private readonly Dictionary<string, string> _codes = new KnowledgeTables()
        .Read("iso3", "iso3 code").Rows
        .ToDictionary(row => row.Text(0), row => row.Text(1), StringComparer.OrdinalIgnoreCase);

    /// <summary>The entity id behind a code: "FRA" gives "country/fr"; null for territories and bodies that are no such state.</summary>
    public string? Entity(string iso3) => _codes.TryGetValue(iso3, out var code) ? $"country/{code.ToLowerInvariant()}" : null;
}
