using NewsSearch.Indexing.Annotation.Linking;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Given;

/// <summary>
/// Says which entity a name means that a source gave. Names are taken as they are: only one that is letter by letter the name of an entity of the tables is that entity, countries go by any of their names, and every other name is an entity of its own.
/// </summary>
public sealed class GivenTargets(Gazetteer gazetteer)
{
    /// <summary>The entity id of a name in one of the lists ("people", "leaders", "places", "organisations", "countries"); null where there is no such list, or the name has no letter.</summary>
    public string? IdOf(string list, string name) => list switch
    {
        "people" or "leaders" => Person(name)?.Id,
        "places" => Place(name)?.Id,
        "organisations" => Organisation(name)?.Id,
        "countries" => Country(name)?.Id,
        _ => null,
    };

    internal Target? Person(string name) =>
        gazetteer.PersonsNamed(name).FirstOrDefault(p => p.Name == name) is { } known ? Target.Of(known) : Own("person", name, MentionKind.Person);

    internal Target? Organisation(string name) =>
        gazetteer.OrganisationsNamed(name).FirstOrDefault(o => o.Name == name) is { } known ? Target.Of(known) : Own("organisation", name, MentionKind.Organisation);

    internal Target? Place(string name) =>
        gazetteer.PlacesNamed(name).FirstOrDefault(p => p.Name == name) is { } known ? Target.Of(known) : Own("place", name, MentionKind.Place);

    internal Target? Country(string name) =>
        gazetteer.CountryNamed(name) is { } known ? Target.Of(known) : Own("country", name, MentionKind.Place);

    private static Target? Own(string kind, string name, MentionKind of) => Slug.Of(name) is { Length: > 0 } slug ? new Target($"{kind}/{slug}", name, of, null) : null;
}
