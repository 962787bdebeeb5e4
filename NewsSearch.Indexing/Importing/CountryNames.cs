using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Importing;

/// <summary>The archive's names, and those of countries that articles concern without ever naming them: an article on Brussels alone concerns Belgium.</summary>
/// <param name="names">The archive's names.</param>
/// <param name="gazetteer">Loaded when the first such country is asked for.</param>
public sealed class CountryNames(IEntityNames names, Func<Gazetteer> gazetteer) : IEntityNames
{
    private const string Country = "country/";

    /// <inheritdoc/>
    public string? NameOf(string id) =>
        names.NameOf(id) ?? (id.StartsWith(Country, StringComparison.Ordinal) ? gazetteer().Country(id[Country.Length..])?.Name : null);
}
