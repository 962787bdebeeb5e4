using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking;

/// <summary>Links demonyms to the place whose people or quality they name.</summary>
internal sealed class DemonymLinker(Gazetteer gazetteer)
{
    public void Link(LinkingTask task)
    {
        foreach (var i in task.Open(MentionKind.Demonym))
            task[i] = Resolve(task.Names[i].Surface);
    }

    private Link Resolve(string surface)
    {
        var target = Find(surface) ?? Find(Tail(surface));
        return target is null ? new Link(null, EvidenceRules.UnknownDemonym, 0) : new Link(target, EvidenceRules.Demonym, 0.97);
    }

    private Target? Find(string word)
    {
        // A place of its own before the country it lies in: "English" is England's, "Scottish" Scotland's.
        if (gazetteer.PlaceDemonym(word) is { } place)
            return Target.Of(place);
        return gazetteer.Demonym(word) is { } country ? Target.Of(country)
            : gazetteer.CountryNamed(word) is { } named ? Target.Of(named)
            : null;
    }

    // "northern Irish" → "Irish", "Anglo-American" → "American"
    private static string Tail(string surface)
    {
        var cut = surface.LastIndexOfAny([' ', '-', '–']);
        return cut < 0 ? surface : surface[(cut + 1)..];
    }
}
