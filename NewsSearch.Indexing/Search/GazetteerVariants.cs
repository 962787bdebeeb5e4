using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Search;

/// <summary>
/// Variants as the tables of the product know them: other names of countries and of large places, spellings of surnames, acronyms and what they stand for.
/// A name that could mean two things has none, since half of what it would find would be about something else.
/// </summary>
/// <param name="tables">Gives the tables, which are loaded when the first word is asked about: opening an index does not wait for them.</param>
public sealed class GazetteerVariants(Func<Gazetteer> tables) : INameVariants
{
    private const int Most = 8;
    private const int Longest = 100;
    private const int LargePlace = 100_000;

    /// <summary>A place of the same name counts as another meaning unless it is so many times smaller.</summary>
    private const int Outweighed = 10;

    /// <inheritdoc/>
    public IReadOnlyList<string> VariantsOf(string name)
    {
        if (name.Length > Longest)
            return [];
        var meant = Meant(name).DistinctBy(m => m.Id).Take(2).ToList();
        return meant is [var only]
            ? [.. only.Names.Where(other => !Contains(other, name) && NameKey.Of(other) != NameKey.Of(name)).DistinctBy(NameKey.Of).Take(Most)]
            : [];
    }

    private IEnumerable<(string Id, IEnumerable<string> Names)> Meant(string name)
    {
        var gazetteer = tables();
        if (gazetteer.CountryNamed(name) is { } country)
            yield return (country.Id, country.Names.Prepend(country.Name));
        var places = gazetteer.PlacesNamed(name).Where(place => place.Population >= LargePlace).ToList();
        foreach (var place in places.Where(place => place.Population * Outweighed >= places[0].Population))
            yield return (place.Id, place.Names.Prepend(BareName.Of(place.Name, ", ")));
        foreach (var person in gazetteer.PersonsBySurname(name))
            yield return (person.Id, person.Surnames);
        foreach (var person in gazetteer.PersonsNamed(name))
            yield return (person.Id, person.Names.Prepend(person.Name));
        foreach (var body in gazetteer.OrganisationsNamed(name).Where(_ => IsFirm(name)))
            yield return (body.Id, body.Names.Concat(body.Acronyms).Prepend(body.Name));
    }

    /// <summary>Bodies are called by words of every day ("Alphabet", "Meta"): only an acronym in capitals or a name of several words is surely theirs.</summary>
    private static bool IsFirm(string name) => name.Contains(' ') || !name.Any(char.IsLower);

    /// <summary>What contains the name is found by it already.</summary>
    private static bool Contains(string other, string name) => $" {NameKey.Of(other)} ".Contains($" {NameKey.Of(name)} ", StringComparison.Ordinal);
}
