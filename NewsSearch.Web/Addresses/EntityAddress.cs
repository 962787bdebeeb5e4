using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Addresses;

/// <summary>Where an entity's page is, and the search for it.</summary>
public static class EntityAddress
{
    /// <summary>The page of the entity: "person/xi-jinping" is at "/person/xi-jinping". Every part of the id is escaped.</summary>
    public static string Of(string id) => "/" + string.Join('/', id.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The id of the entity whose page, or page below it, stands at an address: <paramref name="path"/> begins with the kind.</summary>
    /// <param name="path">The address's parts: "/place/ua/kyiv".</param>
    /// <param name="code">The country's code, where a place has one.</param>
    /// <param name="slug">The last part of the id.</param>
    public static string IdOf(Uri path, string? code, string slug)
    {
        var kind = path.Segments[1].TrimEnd('/');
        return code is null ? $"{kind}/{slug}" : $"{kind}/{code}/{slug}";
    }

    /// <summary>The search for articles that mention the entity.</summary>
    public static SearchAddress Search(string id) => FacetOf(id) is { } facet
        ? SearchAddress.Everything.With(facet, id, FilterMode.Any)
        : SearchAddress.Everything;

    /// <summary>The facet that counts articles of an entity: the country facet for countries. Null where the id is none of ours.</summary>
    public static Facet? FacetOf(string id) => id.Split('/')[0] switch
    {
        "person" => Facet.Person,
        "place" => Facet.Place,
        "organisation" => Facet.Organisation,
        "country" => Facet.Country,
        _ => null,
    };
}
