namespace NewsSearch.Indexing.Knowledge;

/// <summary>A place that is not a country.</summary>
/// <param name="Id">"place/ua/kyiv", "place/us/paris-texas", "place/pacific-ocean" in no country.</param>
/// <param name="Name">Canonical name, with what tells it apart where needed: "Kyiv", "Paris, Texas", "Georgia (U.S. state)".</param>
/// <param name="Names">Other names and spellings that stand for it: "Kiev".</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">ISO 3166 alpha-2 code in capitals; null for seas, continents and regions of several countries.</param>
/// <param name="Region">First-level division by name; null where not known.</param>
/// <param name="Population">Inhabitants; 0 where not known or none.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public sealed record Place(string Id, string Name, IReadOnlyList<string> Names, PlaceKind Kind, string? Country, string? Region, long Population, double Latitude, double Longitude);
