using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>
/// Parts what the tagger took for one organisation where the tables know both halves and not the whole: "Amnesty International and Human Rights Watch", "Liberal Democrats of Ed Davey", "Japan Innovation Party of Osaka";
/// and where a plain word tells what the name behind it is: "Bremen bank of Karman and Sons".
/// </summary>
internal sealed class JoinedBodies(Gazetteer gazetteer)
{
    private static readonly FrozenSet<string> PlainWords = FrozenSet.ToFrozenSet(["bank", "company", "firm", "office", "offices", "branch", "headquarters", "law", "campus", "studio", "studios", "plant", "factory"], StringComparer.Ordinal);

    public void Split(NameSet names)
    {
        foreach (var name in names.Names.Where(n => n.Kind == MentionKind.Organisation && !IsBody(n.Surface)))
        {
            if (Halves(name, " and ", MentionKind.Organisation) is var (one, other) && IsBody(one.Surface) && IsBody(other.Surface))
                names.Replace(name, one, other);
            else if (Halves(name, " of ", MentionKind.Person) is var (body, person) && IsBody(body.Surface) && gazetteer.PersonsNamed(person.Surface).Count > 0)
                names.Replace(name, body, person);
            else if (Halves(name, " of ", MentionKind.Place) is var (party, seat) && IsParty(party.Surface) && IsNational(party.Surface) && IsTown(seat.Surface))
                names.Replace(name, party, seat);
            else if (Halves(name, " of ", MentionKind.Organisation) is var (described, named) && Located(described) is { } where)
                names.Replace(name, where, named);
        }
    }

    private static (FoundName Left, FoundName Right)? Halves(FoundName name, string between, MentionKind right)
    {
        var at = name.Surface.IndexOf(between, StringComparison.Ordinal);
        if (at <= 0)
            return null;
        var past = at + between.Length;
        return (name with { End = name.Start + at, Surface = name.Surface[..at] }, name with { Start = name.Start + past, Surface = name.Surface[past..], Kind = right });
    }

    // A union or a college "of Montana" is one of its own.
    private bool IsParty(string words) => gazetteer.OrganisationsNamed(words).Any(o => o.Kind == "party");

    /// <summary>Whether a country or its people begin the name, so that it is whole without a place behind it: "Communist Party" is not.</summary>
    private bool IsNational(string body) =>
        body.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 && (gazetteer.CountryNamed(body[..blank]) is not null || gazetteer.Demonym(body[..blank]) is not null);

    private bool IsTown(string words) => gazetteer.PlacesNamed(words).Count > 0 && gazetteer.CountryNamed(words) is null;

    /// <summary>"Bremen" of "Bremen bank".</summary>
    private FoundName? Located(FoundName described) =>
        described.Surface.LastIndexOf(' ') is var blank and > 0 && PlainWords.Contains(described.Surface[(blank + 1)..]) && (IsTown(described.Surface[..blank]) || gazetteer.CountryNamed(described.Surface[..blank]) is not null)
            ? described with { End = described.Start + blank, Surface = described.Surface[..blank], Kind = MentionKind.Place }
            : null;

    private bool IsBody(string words) => gazetteer.OrganisationsNamed(words).Count > 0;
}
