using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Puts right the kind of names that the tables know for one thing only: a country is a place whatever it does, the White House a building, "Russian" a demonym.</summary>
internal sealed class KindRepair(Gazetteer gazetteer)
{
    // Below this a tagger's kind gives way to what the tables know alone.
    private const double Unsure = 0.9;

    private const double Sure = 0.97;
    private const long GreatCity = 400_000;
    private const long LargeCity = 100_000;
    private const long Town = 20_000;

    // An organisation of at least this prominence may stand for itself by a word that looks like a surname; a body of states that is well known is no place.
    private const int Known = 2;
    private const int WellKnown = 3;

    public void Repair(NameSet names)
    {
        var surnames = Surnames(names.Names);
        foreach (var name in names.Names.Where(n => n.Kind == MentionKind.Person && !n.Surface.Contains(' ', StringComparison.Ordinal)))
        {
            if (surnames.Contains(name.Surface))
                continue;
            if (IsOrganisationWithoutNamesake(name.Surface))
                names.Replace(name, name with { Kind = MentionKind.Organisation });
            else if (IsCapital(name.Surface) || (name.Score < Sure && gazetteer.PersonsBySurname(name.Surface).Count == 0 && gazetteer.PersonsNamed(name.Surface).Count == 0 && !FirstNames.Contains(name.Surface) && IsPlaceOnly(name.Surface, GreatCity)))
                names.Replace(name, name with { Kind = MentionKind.Place });
        }

        foreach (var name in names.Names.Where(n => n.Kind == MentionKind.Organisation))
        {
            if (IsPersonsName(name.Surface, name.Score, surnames))
                names.Replace(name, name with { Kind = MentionKind.Person });
        }

        foreach (var name in names.Names.Where(n => n.Kind is MentionKind.Organisation or MentionKind.Place))
        {
            if ((TitledPlace(name) ?? Heads(name, surnames)) is { } part)
                names.Replace(name, part);
            else if (OfGovernment(name) is var (head, body))
                names.Replace(name, head, body);
        }

        foreach (var name in names.Names.Where(n => n.Kind is MentionKind.Person && n.Surface.Contains(' ', StringComparison.Ordinal) && gazetteer.PersonsNamed(n.Surface).Count == 0 && IsOrganisationOnly(n.Surface) && (n.Score < Sure || !IsShortened(names, n))))
            names.Replace(name, name with { Kind = MentionKind.Organisation });

        foreach (var name in names.Names.Where(n => n.Kind is MentionKind.Organisation or MentionKind.Place && IsPersonOnly(n.Surface)))
            names.Replace(name, name with { Kind = MentionKind.Person });

        foreach (var name in names.Names)
        {
            if (KindOf(name) is var kind && kind != name.Kind)
                names.Replace(name, name with { Kind = kind });
        }
    }

    // Whoever is called "Lauren" elsewhere is the designer, not the house.
    private static bool IsShortened(NameSet names, FoundName full)
    {
        var last = full.Surface[(full.Surface.LastIndexOf(' ') + 1)..];
        return names.Names.Any(n => n.Kind is MentionKind.Person && n.Surface == last);
    }

    private static HashSet<string> Surnames(IReadOnlyList<FoundName> names) => names
        .Where(n => n.Kind == MentionKind.Person && n.Surface.Contains(' ', StringComparison.Ordinal))
        .SelectMany(n => n.Surface.Split(' '))
        .ToHashSet(StringComparer.Ordinal);

    // "Wagner" where nobody of that name is in the article or well known
    private bool IsOrganisationWithoutNamesake(string surface) =>
        gazetteer.OrganisationsNamed(surface) is [{ Prominence: >= Known }, ..] && gazetteer.PersonsBySurname(surface).Count == 0 && gazetteer.PersonsNamed(surface).Count == 0;

    // "Washington accused": where nobody in the article is called so, a capital is meant.
    private bool IsCapital(string surface) =>
        gazetteer.PlacesNamed(surface).Any(place => place.Country is { } code && gazetteer.Country(code)?.Capital == place.Id);

    // "Clinton campaign", "the Maduro government": a surname of the article or of somebody well known, and no organisation of the tables.
    private bool IsPersonsName(string surface, double sure, HashSet<string> surnames) =>
        !surface.Contains(' ', StringComparison.Ordinal) && surface.Any(char.IsLower) && gazetteer.OrganisationsNamed(surface).Count == 0 && gazetteer.CountryNamed(surface) is null
        && (surnames.Contains(surface) || (sure < Sure && gazetteer.PersonsBySurname(surface).Count > 0)) && !CommonSurnames.Contains(PersonNameParser.Parse(surface));

    // "Trump White House": the building alone.
    private static FoundName? TitledPlace(FoundName name)
    {
        const string Building = " White House";
        return name.Surface.EndsWith(Building, StringComparison.Ordinal) && !name.Surface.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
            ? new FoundName(name.End - Building.Length + 1, name.End, MentionKind.Place, Building[1..], name.Score)
            : null;
    }

    // "Okoro Administration": whose it is, not a body.
    private FoundName? Heads(FoundName name, HashSet<string> surnames)
    {
        const string Government = " administration";
        if (name.Kind is not MentionKind.Organisation || !name.Surface.EndsWith(Government, StringComparison.OrdinalIgnoreCase) || gazetteer.OrganisationsNamed(name.Surface).Count > 0)
            return null;
        var head = name.Surface[..^Government.Length];
        var known = surnames.Contains(head) || gazetteer.PersonsBySurname(head).Count > 0 || gazetteer.PersonsNamed(head).Count > 0;
        return known ? name with { End = name.Start + head.Length, Kind = MentionKind.Person, Surface = head } : null;
    }

    // "Okoro Justice Department": the department, and under whom.
    private (FoundName Head, FoundName Body)? OfGovernment(FoundName name)
    {
        if (name.Kind is not MentionKind.Organisation || name.Surface.IndexOf(' ', StringComparison.Ordinal) is var blank && blank < 0)
            return null;
        var (head, body) = (name.Surface[..blank], name.Surface[(blank + 1)..]);
        return body.Contains(' ', StringComparison.Ordinal) && gazetteer.OrganisationsNamed(name.Surface).Count == 0 && gazetteer.OrganisationsNamed(body).Any(o => o.Kind == "government")
            && gazetteer.PersonsBySurname(head).Any(p => gazetteer.TenuresOf(p.Id).Count > 0) && gazetteer.CountryNamed(head) is null && gazetteer.PlacesNamed(head).Count == 0
            ? (new FoundName(name.Start, name.Start + blank, MentionKind.Person, head, name.Score), new FoundName(name.Start + blank + 1, name.End, MentionKind.Organisation, body, name.Score))
            : null;
    }

    private MentionKind KindOf(FoundName name)
    {
        if (name.Kind is MentionKind.Organisation or MentionKind.Demonym && gazetteer.CountryNamed(name.Surface) is not null && gazetteer.Demonym(name.Surface) is null)
            return MentionKind.Place;
        if (name.Kind != MentionKind.Demonym && gazetteer.Demonym(name.Surface) is not null && gazetteer.CountryNamed(name.Surface) is null && !IsOtherwiseKnown(name))
            return MentionKind.Demonym;
        if (name.Kind == MentionKind.Organisation && StateNames.IsShort(name.Surface) && gazetteer.OrganisationsNamed(name.Surface).Count == 0)
            return MentionKind.Place;
        if (name.Kind == MentionKind.Organisation && (IsSiteOnly(name.Surface) || (name.Score < Sure && IsPlaceOnly(name.Surface, name.Score < Unsure ? Town : LargeCity))))
            return MentionKind.Place;
        return name.Kind == MentionKind.Place && (IsInternational(name.Surface) || (name.Score < Unsure && IsOrganisationOnly(name.Surface))) ? MentionKind.Organisation : name.Kind;
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

    // A city or region well known, where the tables have no organisation of that name and the tagger is not sure of one: a dateline, hardly a club.
    private bool IsPlaceOnly(string surface, long inhabitants) =>
        gazetteer.OrganisationsNamed(surface).Count == 0
        && gazetteer.PlacesNamed(surface) is [var place, ..]
        && (place.Kind is PlaceKind.Area or PlaceKind.Region || (place.Kind is PlaceKind.City && place.Population >= inhabitants));

    // "Aung San Suu Kyi": a full name that the tables know of a person alone.
    private bool IsPersonOnly(string surface) =>
        surface.Contains(' ', StringComparison.Ordinal) && gazetteer.PersonsNamed(surface).Count > 0
        && gazetteer.PlacesNamed(surface).Count == 0 && gazetteer.CountryNamed(surface) is null && gazetteer.OrganisationsNamed(surface).Count == 0;

    // "U.N.", "ASEAN": bodies of states, not where they sit.
    private bool IsInternational(string surface) => gazetteer.CountryNamed(surface) is null && gazetteer.OrganisationsNamed(surface) is [{ Kind: "international", Prominence: >= WellKnown }, ..];

    private bool IsOrganisationOnly(string surface) =>
        gazetteer.PlacesNamed(surface).Count == 0 && gazetteer.CountryNamed(surface) is null && gazetteer.OrganisationsNamed(surface).Count > 0;
}
