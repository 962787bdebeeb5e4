using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Parts what stands together of a party and its place or chamber: "R-Texas", "Arizona Republican", "House GOP", "GOP Senate".</summary>
internal sealed class PartyNames(Gazetteer gazetteer)
{
    private static readonly FrozenSet<string> Parties = FrozenSet.ToFrozenSet(["Republican", "Republicans", "Democrat", "Democrats", "Dem", "Dems", "GOP", "Democratic"], StringComparer.Ordinal);

    // "Sen. Ted Cruz (R-Texas)": an independent has no party.
    private static readonly FrozenSet<string> Letters = FrozenSet.ToFrozenSet(["R", "D", "I"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Chambers = FrozenSet.ToFrozenSet(["House", "Senate", "Congress"], StringComparer.Ordinal);

    // What tells some of a party's members from others: "Congressional Democrats".
    private static readonly FrozenSet<string> Mindsets = FrozenSet.ToFrozenSet(["Congressional", "Conservative", "Moderate", "Mainstream", "Establishment", "Southern", "Northern", "Senior", "Many", "Some", "Most", "Centrist", "Judiciary", "House Judiciary", "Senate Judiciary"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Offices = FrozenSet.ToFrozenSet(["Rep", "Rep.", "Reps", "Reps.", "Sen", "Sen.", "Sens", "Sens.", "Gov", "Gov.", "Senator", "Congressman", "Congresswoman"], StringComparer.Ordinal);

    public void Split(NameSet names)
    {
        foreach (var name in names.Names)
        {
            var gap = name.Surface.IndexOf('-', StringComparison.Ordinal);
            // "(R., Fla.)"
            if (name.Surface is "R." or "D." && name.Kind is not MentionKind.Organisation)
            {
                names.Replace(name, Part(name, 0, 1, MentionKind.Organisation));
                continue;
            }

            // "D-Calif" is nobody, whatever the tagger took it for.
            if (name.Kind is not (MentionKind.Organisation or MentionKind.Place) && !(name.Kind is MentionKind.Person && gap == 1 && StateNames.Full(name.Surface[2..]) is not null))
                continue;
            if (gap == 1 && Letters.Contains(name.Surface[..1]))
                Replace(names, name, gap, Letter(name), State(name, gap + 1));
            else if (name.Surface.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0)
                SplitWords(names, name, blank);
        }
    }

    private void SplitWords(NameSet names, FoundName name, int blank)
    {
        var last = name.Surface.LastIndexOf(' ');
        if (Parties.Contains(name.Surface[(last + 1)..]) && Mindsets.Contains(name.Surface[..last]) && gazetteer.OrganisationsNamed(name.Surface).Count == 0)
            names.Replace(name, Part(name, last + 1, name.Surface.Length, MentionKind.Organisation));
        else if (Parties.Contains(name.Surface[(last + 1)..]) && Beside(name, 0, last) is { } before)
            names.Replace(name, before, Part(name, last + 1, name.Surface.Length, MentionKind.Organisation));
        else if (Parties.Contains(name.Surface[..blank]) && Chambers.Contains(name.Surface[(blank + 1)..]))
            names.Replace(name, Part(name, 0, blank, MentionKind.Organisation), Part(name, blank + 1, name.Surface.Length, MentionKind.Organisation));
        else if (Offices.Contains(name.Surface[(last + 1)..]) && name.Surface[..last].LastIndexOf(' ') is var party and > 0 && Parties.Contains(name.Surface[(party + 1)..last]) && Beside(name, 0, party) is { } seat)
            names.Replace(name, seat, Part(name, party + 1, last, MentionKind.Organisation));
        else if (Parties.Contains(name.Surface[..blank]) && Offices.Contains(name.Surface[(blank + 1)..]))
            names.Replace(name, Part(name, 0, blank, MentionKind.Organisation));
    }

    // "House" of "House GOP", "Arizona" of "Arizona Republican".
    private FoundName? Beside(FoundName name, int from, int to)
    {
        var words = name.Surface[from..to];
        if (Chambers.Contains(words) || Parties.Contains(words))
            return Part(name, from, to, MentionKind.Organisation);
        // Liberal is a town in Kansas, and the Liberal Democrats are a party.
        return IsPlace(words) && !PlainWords.Contains(words) && gazetteer.OrganisationsNamed(name.Surface).Count == 0 ? Part(name, from, to, MentionKind.Place) : null;
    }

    private static FoundName? Letter(FoundName name) => name.Surface[0] == 'I' ? null : Part(name, 0, 1, MentionKind.Organisation);

    private FoundName? State(FoundName name, int from) => IsPlace(name.Surface[from..]) ? Part(name, from, name.Surface.Length, MentionKind.Place) : null;

    private static void Replace(NameSet names, FoundName name, int gap, FoundName? party, FoundName? state)
    {
        if (name.Surface.Length > gap + 1 && state is null && !char.IsUpper(name.Surface[gap + 1]))
            return;
        names.Replace(name, [.. new[] { party, state }.OfType<FoundName>()]);
    }

    private bool IsPlace(string words) => StateNames.Full(words) is not null || gazetteer.CountryNamed(words) is not null || gazetteer.PlacesNamed(words).Count > 0;

    private static FoundName Part(FoundName name, int from, int to, MentionKind kind) => new(name.Start + from, name.Start + to, kind, name.Surface[from..to], name.Score);
}
