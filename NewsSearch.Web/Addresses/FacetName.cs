using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Addresses;

/// <summary>What facets are called in addresses: "person", "country.about".</summary>
public static class FacetName
{
    // What readers call it; addresses that were kept and programs say "source".
    private const string Outlet = "outlet";

    /// <summary>The name of <paramref name="facet"/> in an address.</summary>
    public static string Of(Facet facet) => facet switch
    {
        Facet.Person => "person",
        Facet.Place => "place",
        Facet.Organisation => "organisation",
        Facet.Country => "country",
        Facet.CountryAbout => "country.about",
        Facet.Leader => "leader",
        Facet.Source => "source",
        Facet.Author => "author",
        Facet.Section => "section",
        Facet.Language => "language",
        Facet.Year => "year",
    };

    /// <summary>All the names it is found by, that of addresses first.</summary>
    public static IReadOnlyList<string> All(Facet facet) => facet == Facet.Source ? [Of(facet), Outlet] : [Of(facet)];

    /// <summary>The facet called <paramref name="name"/>; null where there is none.</summary>
    public static Facet? Parse(string name) => name switch
    {
        "person" => Facet.Person,
        "place" => Facet.Place,
        "organisation" => Facet.Organisation,
        "country" => Facet.Country,
        "country.about" => Facet.CountryAbout,
        "leader" => Facet.Leader,
        "source" or Outlet => Facet.Source,
        "author" => Facet.Author,
        "section" => Facet.Section,
        "language" => Facet.Language,
        "year" => Facet.Year,
        _ => null,
    };

    /// <summary>What values of <paramref name="facet"/> begin with and addresses leave out ("person/"); empty where values stand as they are. A place may also be a country ("country/ua"), which is then written out.</summary>
    public static string ValuePrefix(Facet facet) => facet switch
    {
        Facet.Person or Facet.Leader => "person/",
        Facet.Place => "place/",
        Facet.Organisation => "organisation/",
        Facet.Country or Facet.CountryAbout => "country/",
        Facet.Source or Facet.Author or Facet.Section or Facet.Language or Facet.Year => "",
    };
}
