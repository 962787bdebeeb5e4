using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>ISO 3166 codes of three letters, and those of former states, from iso3.tsv.</summary>
internal sealed class Iso3Codes
{
    private readonly Dictionary<string, (string Code, bool IsState)> _codes = new KnowledgeTables()
        .Read("iso3", "iso3 code is").Rows
        .ToDictionary(row => row.Text(0), row => (row.Text(1), row.Text(2) == "state"), StringComparer.OrdinalIgnoreCase);

    /// <summary>The code that the tables use, for states and territories: "FRA" gives "FR", "SUN" "SUHH"; null for bodies and unknown codes.</summary>
    public string? Country(string iso3) => _codes.TryGetValue(iso3, out var found) ? found.Code : null;

    /// <summary>The entity id of a state whose leaders the tables hold: "FRA" gives "country/fr"; null for territories and bodies.</summary>
    public string? State(string iso3) => _codes.TryGetValue(iso3, out var found) && found.IsState ? CountryId.Of(found.Code) : null;
}
