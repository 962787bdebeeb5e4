using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking;

/// <summary>What a name may stand for.</summary>
/// <param name="Id">Entity id.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Kind">Person, place or organisation; a country is a place.</param>
/// <param name="Country">Code of the country it belongs to, a country's own; null where none.</param>
internal sealed record Target(string Id, string Name, MentionKind Kind, string? Country)
{
    public static Target Of(Country country) => new(country.Id, country.Name, MentionKind.Place, country.Code);

    public static Target Of(Place place) => new(place.Id, place.Name, MentionKind.Place, place.Country);

    public static Target Of(Organisation organisation) => new(organisation.Id, organisation.Name, MentionKind.Organisation, organisation.Country);

    public static Target Of(KnownPerson person) => new(person.Id, person.Name, MentionKind.Person, person.Country);
}
