using System.Text.Json.Serialization;

namespace NewsSearch.Indexing.Search;

/// <summary>What results can be counted and narrowed by.</summary>
public enum Facet
{
    /// <summary>Entity ids of persons.</summary>
    Person,

    /// <summary>Country › place: "country/ua" stands for the country's name and every place in it, "place/ua/kyiv" for one place, "place/pacific-ocean" for one in no country.</summary>
    Place,

    /// <summary>Entity ids of organisations.</summary>
    Organisation,

    /// <summary>Countries concerned in any way, as "country/ua".</summary>
    Country,

    /// <summary>Countries the article is about, as "country/ua": the narrower level of <see cref="Country"/>. Answers call it what addresses and parameters do.</summary>
    [JsonStringEnumMemberName("country.about")]
    CountryAbout,

    /// <summary>Entity ids of persons who were leaders on the article's date.</summary>
    Leader,

    /// <summary>Outlet names.</summary>
    Source,

    /// <summary>Author names.</summary>
    Author,

    /// <summary>Section names.</summary>
    Section,

    /// <summary>ISO 639-1 codes.</summary>
    Language,

    /// <summary>Four-digit years; undated articles have none.</summary>
    Year,
}
