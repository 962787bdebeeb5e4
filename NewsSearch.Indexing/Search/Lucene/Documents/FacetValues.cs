using System.Globalization;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>Which values of each facet an article has.</summary>
internal static class FacetValues
{
    /// <summary>The values, each once, none of them empty. An article whose names have not been read has none of the facets of names.</summary>
    public static IEnumerable<string> Of(IndexedArticle indexed, string? outlet, Facet facet) =>
        Raw(indexed.Article, outlet, indexed.Annotations, facet).OfType<string>().Where(value => value.Length > 0).Select(Indexable).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string?> Raw(Article article, string? outlet, Annotations? read, Facet facet) => facet switch
    {
        Facet.Person => Entities(read, MentionKind.Person),
        Facet.Place => Entities(read, MentionKind.Place).Concat(Places(read).Select(PlaceTree.CountryOf)),
        Facet.Organisation => Entities(read, MentionKind.Organisation),
        Facet.Country => Countries(read, country => true),
        Facet.CountryAbout => Countries(read, country => country.Level == CountryLevel.About),
        Facet.Leader => read?.Leaders.Select(leader => leader.Person) ?? [],
        Facet.Source => [outlet],
        Facet.Author => article.Authors,
        Facet.Section => [article.Section],
        Facet.Language => [article.Language],
        Facet.Year => [article.Published?.Day.Year.ToString("0000", CultureInfo.InvariantCulture)],
    };

    private static IEnumerable<string> Entities(Annotations? read, MentionKind kind) =>
        read?.Entities.Where(entity => entity.Kind == kind).Select(entity => entity.Id) ?? [];

    private static IEnumerable<Entity> Places(Annotations? read) =>
        read?.Entities.Where(entity => entity.Kind == MentionKind.Place) ?? [];

    private static IEnumerable<string> Countries(Annotations? read, Func<CountryConcerned, bool> which) =>
        read?.Countries.Where(which).Select(country => CountryId.Of(country.Country)) ?? [];

    /// <summary>A term holds 32,766 bytes at most; a name is no longer than this.</summary>
    private static string Indexable(string value) => value.Length <= 1_000 ? value : value[..1_000];
}
