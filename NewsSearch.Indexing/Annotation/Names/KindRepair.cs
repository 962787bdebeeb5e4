using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Puts right the kind of names that the tables know for one thing only: a country is a place whatever it does, the White House a building, "Russian" a demonym.</summary>
internal sealed class KindRepair(Gazetteer gazetteer)
{
    // Below this a tagger's kind gives way to what the tables know alone.
    private const double Unsure = 0.9;

    public void Repair(NameSet names)
    {
        foreach (var name in names.Names)
        {
            if (KindOf(name) is var kind && kind != name.Kind)
                names.Replace(name, name with { Kind = kind });
        }
    }

    private MentionKind KindOf(FoundName name)
    {
        if (name.Kind is MentionKind.Organisation or MentionKind.Demonym && gazetteer.CountryNamed(name.Surface) is not null && gazetteer.Demonym(name.Surface) is null)
            return MentionKind.Place;
        if (name.Kind != MentionKind.Demonym && gazetteer.Demonym(name.Surface) is not null && gazetteer.CountryNamed(name.Surface) is null && !IsOtherwiseKnown(name))
            return MentionKind.Demonym;
        if (name.Kind == MentionKind.Organisation && IsSiteOnly(name.Surface))
            return MentionKind.Place;
        return name.Kind == MentionKind.Place && name.Score < Unsure && IsOrganisationOnly(name.Surface) ? MentionKind.Organisation : name.Kind;
    }

    private bool IsOtherwiseKnown(FoundName name) => name.Kind switch
    {
        MentionKind.Person => name.Score > Unsure,
        MentionKind.Organisation => gazetteer.OrganisationsNamed(name.Surface).Count > 0,
        MentionKind.Place or MentionKind.Demonym => gazetteer.PlacesNamed(name.Surface).Count > 0,
        _ => false,
    };

    private bool IsSiteOnly(string surface) =>
        gazetteer.OrganisationsNamed(surface).Count == 0 && gazetteer.PlacesNamed(surface) is [{ Kind: PlaceKind.Site }, ..];

    private bool IsOrganisationOnly(string surface) =>
        gazetteer.PlacesNamed(surface).Count == 0 && gazetteer.CountryNamed(surface) is null && gazetteer.OrganisationsNamed(surface).Count > 0;
}
