using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Linking.Organisations;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking;

/// <summary>What names that the tables know in one country alone say of the countries an article speaks of, before they are linked themselves: "the FBI", "Jill Stein".</summary>
internal sealed class FirmNames(Gazetteer gazetteer)
{
    private const int Everyday = 5;

    private static readonly FrozenSet<string> Kinds = FrozenSet.ToFrozenSet(["government", "parliament", "court", "military", "agency", "central-bank", "party"], StringComparer.Ordinal);

    /// <summary>The code of the country of each such mention.</summary>
    public IEnumerable<string> CountriesOf(LinkingTask task)
    {
        foreach (var i in task.Open(MentionKind.Organisation).Concat(task.Open(MentionKind.Person)))
        {
            var surface = task.Names[i].Surface;
            if ((task.Names[i].Kind is MentionKind.Person ? OfPerson(surface) : OfBody(surface)) is { } country)
                yield return country;
        }
    }

    private string? OfPerson(string surface) =>
        surface.Contains(' ', StringComparison.Ordinal) && gazetteer.PersonsNamed(surface) is [{ Country: { } country }] ? country : null;

    // A body named by its kind alone ("Supreme Court") is what is to be told, and so is an acronym that few know.
    private string? OfBody(string surface)
    {
        var found = gazetteer.OrganisationsNamed(surface);
        if (found.Count == 0 || found[0].Country is not { } country || !found.All(o => o.Country == country && Kinds.Contains(o.Kind)))
            return null;
        var name = new OrganisationName(OrganisationName.KeyOf(surface), surface, []);
        return name.IsGeneric || PartyNamesakes.IsGeneric(name) || (name.IsAcronym && found[0].Prominence < Everyday) ? null : country;
    }
}
