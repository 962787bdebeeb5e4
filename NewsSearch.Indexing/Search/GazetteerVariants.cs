using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Search;

/// <summary>
/// Variants as the tables of the product know them: other names of countries and of large places, spellings of surnames, acronyms and what they stand for.
/// A name that could mean two things has none, and one that says less than another of the same thing is no variant of it ("the Agency", "New York" of New York City): half of what it would find would be about something else.
/// </summary>
/// <param name="tables">Gives the tables, which are loaded when the first word is asked about: opening an index does not wait for them.</param>
public sealed class GazetteerVariants(Func<Gazetteer> tables) : INameVariants
{
    private const int Most = 10;
    private const int Longest = 100;
    private const int LargePlace = 100_000;

    /// <summary>A place of the same name counts as another meaning unless it is so many times smaller.</summary>
    private const int Outweighed = 10;

    /// <summary>Names of the United States that are also words for more, or for less.</summary>
    private static readonly string[] Loose = ["America", "the States"];

    /// <inheritdoc/>
    public IReadOnlyList<string> VariantsOf(string name)
    {
        if (name.Length > Longest)
            return [];
        var meant = Meant(name).DistinctBy(m => m.Id).Take(2).ToList();
        return meant is [var only]
            ? [.. only.Names.SelectMany(AcronymForms.Of).Where(other => !IsFoundBy(name, other)).DistinctBy(Spelling).Take(Most)]
            : [];
    }

    /// <inheritdoc/>
    public bool Knows(string word)
    {
        var gazetteer = tables();
        return word.Length <= Longest && (gazetteer.PersonsBySurname(word).Count > 0 || gazetteer.CountryNamed(word) is not null || gazetteer.PlacesNamed(word).Any());
    }

    private IEnumerable<(string Id, IEnumerable<string> Names)> Meant(string name)
    {
        var gazetteer = tables();
        if (gazetteer.CountryNamed(name) is { } country)
            yield return (country.Id, country.Names.Prepend(country.Name).Where(other => !other.Contains('(') && !Loose.Contains(other)));
        var places = gazetteer.PlacesNamed(name).Where(place => place.Population >= LargePlace && !IsPostal(name)).ToList();
        foreach (var place in places.Where(place => place.Population * Outweighed >= places[0].Population))
            yield return (place.Id, Full(place.Name, BareName.Of(place.Name, ", "), place.Names).Where(other => !IsPostal(other) && !NameKey.IsAbbreviation(other)));
        if (gazetteer.PersonsBySurname(name) is { Count: > 0 } family)
            yield return ("", family.SelectMany(person => person.Surnames));
        foreach (var person in gazetteer.PersonsNamed(name))
            yield return (person.Id, person.Names.Prepend(person.Name));
        foreach (var body in gazetteer.OrganisationsNamed(name).Where(_ => IsFirm(name)))
            yield return (body.Id, Full(body.Name, BareName.Of(body.Name), body.Names.Concat(body.Acronyms)));
    }

    /// <summary>The names that say no less than another: the one it is shown under, unless that is shortened, and those that are not part of a longer one.</summary>
    private static IEnumerable<string> Full(string shown, string bare, IEnumerable<string> names)
    {
        List<string> all = [bare, .. names];
        return all.Where(name => name == shown || !all.Any(other => NameKey.Of(other) != NameKey.Of(name) && Contains(other, name)));
    }

    /// <summary>Bodies are called by words of every day ("Alphabet", "Meta"): only an acronym in capitals or a name of several words is surely theirs.</summary>
    private static bool IsFirm(string name) => name.Contains(' ') || name.Contains('-') || !name.Any(char.IsLower);

    /// <summary>Two letters are the post's: "MS", "IN", "OR".</summary>
    private static bool IsPostal(string name) => name.Length <= 2;

    /// <summary>An acronym with stops is another word to a search than one without; other names are found in any spelling that has the same words.</summary>
    private static string Spelling(string name) => AcronymForms.IsOne(name) ? name : NameKey.Of(name);

    /// <summary>What contains the name is found by it already.</summary>
    private static bool IsFoundBy(string name, string other) =>
        AcronymForms.IsOne(name) && AcronymForms.IsOne(other) ? name == other : Contains(other, name);

    private static bool Contains(string longer, string name) => $" {NameKey.Of(longer)} ".Contains($" {NameKey.Of(name)} ", StringComparison.Ordinal);
}
