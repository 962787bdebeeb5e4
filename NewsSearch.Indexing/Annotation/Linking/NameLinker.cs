using NewsSearch.Indexing.Annotation.Linking.Organisations;
using NewsSearch.Indexing.Annotation.Linking.Persons;
using NewsSearch.Indexing.Annotation.Linking.Places;
using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking;

/// <summary>Links the names of one article, the surest kinds first, since each stage speaks for countries that the next weighs. Safe to share between threads.</summary>
internal sealed class NameLinker(Gazetteer gazetteer)
{
    private readonly DemonymLinker _demonyms = new(gazetteer);
    private readonly PlaceLinker _places = new(gazetteer);
    private readonly OrganisationLinker _organisations = new(gazetteer);
    private readonly PersonLinker _persons = new(gazetteer);

    /// <summary>The link of each of <paramref name="names"/>, in order.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="names">Its names by position.</param>
    /// <param name="day">Its day; null where undated.</param>
    /// <param name="home">Code of the country of its outlet; null where not known.</param>
    public IReadOnlyList<Link> Link(string text, IReadOnlyList<FoundName> names, DateOnly? day, string? home)
    {
        var task = new LinkingTask(text, names, day, home);
        _demonyms.Link(task);
        _places.Link(task);
        _organisations.Link(task);
        _persons.Link(task);
        return [.. Enumerable.Range(0, names.Count).Select(i => task[i] ?? new Link(null, EvidenceRules.NamedInText, 0))];
    }
}
