using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Words;

/// <summary>What facets are called on pages.</summary>
public static class FacetTitle
{
    /// <summary>The heading of the facet: "People".</summary>
    public static string Of(Facet facet) => facet switch
    {
        Facet.Person => "People",
        Facet.Place => "Places",
        Facet.Organisation => "Organisations",
        Facet.Country => "Countries",
        Facet.CountryAbout => "About the country",
        Facet.Leader => "Leaders at the time",
        Facet.Source => "Outlets",
        Facet.Author => "Authors",
        Facet.Section => "Sections",
        Facet.Language => "Languages",
        Facet.Year => "Years",
    };

    /// <summary>How many values there are, by their own name: "1 country", "1,204 people".</summary>
    public static string Counted(Facet facet, long count) => (facet, count) switch
    {
        (Facet.Country or Facet.CountryAbout, 1) => "1 country",
        (_, 1) => "1 " + One(facet),
        (Facet.CountryAbout, _) => Figures.Of(count) + " countries",
        (Facet.Leader, _) => Figures.Of(count) + " leaders",
        _ => $"{Figures.Of(count)} {Of(facet).ToLowerInvariant()}",
    };

    /// <summary>What one value is: "person", "about the country".</summary>
    public static string One(Facet facet) => facet switch
    {
        Facet.Person => "person",
        Facet.Place => "place",
        Facet.Organisation => "organisation",
        Facet.Country => "country",
        Facet.CountryAbout => "about the country",
        Facet.Leader => "leader",
        Facet.Source => "outlet",
        Facet.Author => "author",
        Facet.Section => "section",
        Facet.Language => "language",
        Facet.Year => "year",
    };
}
