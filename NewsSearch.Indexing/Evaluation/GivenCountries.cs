using NewsSearch.Indexing.Annotation.Given;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Names with those before them that articles themselves give to their countries, where the archive calls some otherwise ("Czechia"): results are compared with those of engines that know the given names alone. Other entities keep theirs.</summary>
/// <param name="Names">By the id of a country; none of countries that no article gives.</param>
internal sealed record GivenCountries(IReadOnlyDictionary<string, string> Names)
{
    private const int Most = 1_000;

    /// <summary>The names, each from one article.</summary>
    public static async Task<GivenCountries> OfAsync(ISearchEngine engine, NewsArchive archive, GivenTargets targets, CancellationToken ct)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var everything = await engine.SearchAsync(new SearchRequest { Size = 0, Facets = [new FacetWish(Facet.Country, Most)] }, ct);
        foreach (var country in everything.Facets[0].Values)
        {
            var one = await engine.SearchAsync(new SearchRequest { Size = 1, Snippets = false, Filters = [new FacetFilter(Facet.Country, country.Value, FilterMode.All)] }, ct);
            if (one.Hits is [var hit] && await archive.FindAsync(hit.Id, null, ct) is { Article.Given: { } given } && given.Countries.FirstOrDefault(name => targets.IdOf("countries", name) == country.Value) is { } name)
                names[country.Value] = name;
        }

        return new GivenCountries(names);
    }

    /// <summary>These before others.</summary>
    public IEntityNames Over(IEntityNames others) => new Given(Names, others);

    private sealed class Given(IReadOnlyDictionary<string, string> names, IEntityNames others) : IEntityNames
    {
        public string? NameOf(string id) => names.GetValueOrDefault(id) ?? others.NameOf(id);
    }
}
