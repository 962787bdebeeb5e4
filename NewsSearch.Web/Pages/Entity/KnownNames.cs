using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Pages.Entity;

/// <summary>What archive and tables know of an entity by its id alone.</summary>
public sealed class KnownNames(IEntityNames names, Gazetteer gazetteer)
{
    /// <summary>The name: the archive's, else the tables'; null where neither knows the id.</summary>
    public string? NameOf(string id) => names.NameOf(id) ?? EntityKinds.Of(id) switch
    {
        EntityKind.Person => gazetteer.Person(id)?.Name,
        EntityKind.Organisation => gazetteer.Organisation(id)?.Name,
        EntityKind.Country => CountryWith(id)?.Name,
        EntityKind.Place => gazetteer.Place(id)?.Name,
    };

    /// <summary>The country an entity belongs to: the one read in articles, else the tables'; null where neither says one.</summary>
    public (string Id, string Name)? CountryOf(string id, string? read)
    {
        var code = read ?? EntityKinds.Of(id) switch
        {
            EntityKind.Person => gazetteer.Person(id)?.Country,
            EntityKind.Organisation => gazetteer.Organisation(id)?.Country,
            EntityKind.Place => gazetteer.Place(id)?.Country,
            EntityKind.Country => null,
        };
        return code is not null && gazetteer.Country(code) is { } country ? (country.Id, country.Name) : null;
    }

    /// <summary>What the entity is, in a few words: "city, Kyiv City", "party", "country in Europe"; null for persons and where the tables do not say.</summary>
    public string? WhatIs(string id) => EntityKinds.Of(id) switch
    {
        EntityKind.Person => null,
        EntityKind.Organisation => gazetteer.Organisation(id) is { } organisation ? OrganisationWords.Of(organisation.Kind) : null,
        EntityKind.Country => CountryWith(id) is { } country ? $"country, {country.Continent}" : null,
        EntityKind.Place => gazetteer.Place(id) is { } place ? WhatIs(place) : null,
    };

    /// <summary>The offices of a person, or the leaders of a country or organisation, latest first.</summary>
    public IReadOnlyList<TenureLine> TenuresOf(string id)
    {
        var isPerson = EntityKinds.Of(id) == EntityKind.Person;
        var tenures = isPerson ? gazetteer.TenuresOf(id) : gazetteer.LeadersOf(id);
        return
        [
            .. tenures
                .OrderByDescending(t => t.From)
                .Select(t => (Tenure: t, Other: isPerson ? t.Of : t.Person))
                .Select(t => new TenureLine(t.Tenure, t.Other, NameOf(t.Other) ?? t.Other)),
        ];
    }

    private Country? CountryWith(string id) => id.Split('/') is [_, var code] ? gazetteer.Country(code) : null;

    private static string WhatIs(Place place)
    {
        var kind = place.Kind switch
        {
            PlaceKind.City => "city",
            PlaceKind.Region => "region",
            PlaceKind.Site => "site",
            PlaceKind.Nature => "sea, river or land",
            PlaceKind.Area => "area",
        };
        return place.Region is { } region && place.Kind == PlaceKind.City && region != place.Name ? $"{kind}, {region}" : kind;
    }
}
