using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>
/// Tells whose the offices of one article are: the body or country beside the title, else the one beside it elsewhere in the article, the chamber it implies,
/// where the tables have the person in such an office, or the country that the article is about.
/// </summary>
internal sealed class RoleOwners
{
    private const string UnitedStates = "country/us";

    // How far before a leader's title the chamber may be named.
    private const int LongestLead = 90;
    private readonly Gazetteer gazetteer;
    private readonly LinkedText text;
    private readonly Dictionary<(string Person, string Title), string> said = [];
    private readonly string? home;
    private readonly string? division;
    private readonly string? onlyDivision;

    /// <summary>The owners of the offices in <paramref name="drafts"/>, all of whose persons are linked.</summary>
    public RoleOwners(Gazetteer gazetteer, LinkedText text, IReadOnlyList<RoleDraft> drafts)
    {
        (this.gazetteer, this.text, home) = (gazetteer, text, HomeOf(text));
        var divisions = Divisions(gazetteer, text);
        // A legislator is of the state that the article is about, a governor as often of another.
        division = divisions.Count > 0 && divisions[0].Mentions * 3 > divisions.Sum(e => e.Mentions) * 2 ? divisions[0].Id : null;
        onlyDivision = divisions is [var only] ? only.Id : null;
        foreach (var draft in drafts)
        {
            if (Beside(draft) is { } of)
                said.TryAdd((draft.Person.Entity!, TitleOf(draft)), of);
        }
    }

    /// <summary>The id of the country, place or body that the office of <paramref name="draft"/> belongs to; null where not known.</summary>
    public string? Of(RoleDraft draft) => Beside(draft) ?? said.GetValueOrDefault((draft.Person.Entity!, TitleOf(draft))) ?? Unsaid(draft);

    /// <summary>Whether an occupation behind a name is said of somebody else, since it is of a place in another country than the person's: "Vladimir Putin, the butcher of Beijing, and others".</summary>
    public bool IsAnothers(RoleDraft draft) =>
        draft.Title is { Head.Kind: TitleKind.Occupation, After: { Kind: MentionKind.Place, Entity: { } place } after } title && draft.Person.End < title.TitleStart
        && text.Text.AsSpan(title.TitleEnd, after.Start - title.TitleEnd).StartsWith(" of ")
        && text.Entities.GetValueOrDefault(place)?.Country is { } there && text.Entities.GetValueOrDefault(draft.Person.Entity!)?.Country is { } own && there != own;

    /// <summary>Whether the office is held: as the words say; former where they say nothing and the tables have it ended before the article's day.</summary>
    public RoleState StateOf(RoleDraft draft)
    {
        if (draft.State is not RoleState.Now || draft.Title.Head.Kind is not TitleKind.National || text.Day is not { } day)
            return draft.State;
        var held = Held(draft);
        return held.Count > 0 && held.TrueForAll(t => t.To < day) ? RoleState.Former : RoleState.Now;
    }

    private string? Beside(RoleDraft draft)
    {
        var kind = draft.Title.Head.Kind;
        foreach (var mention in draft.Beside)
        {
            if (mention.Entity is not { } of || (ServesState(draft) && IsParty(of)))
                continue;
            // "the CBC's chairwoman, Rep. Fudge" sits in the House all the same.
            if (kind is TitleKind.Senate or TitleKind.House && mention == draft.Title.Before && mention.Kind is MentionKind.Organisation && !IsLegislature(of))
                continue;
            if (kind is TitleKind.Senate or TitleKind.House && mention.Kind is not MentionKind.Organisation)
                return IsAmerican(of) && !IsStateLegislator(draft) ? Chamber(kind) : of;
            if (kind is TitleKind.Occupation && mention != draft.Following && (mention.Kind is MentionKind.Demonym || (mention == draft.Title.Before && mention.Kind is MentionKind.Place)))
                continue;
            if (mention == draft.Following && mention.Kind is MentionKind.Place && kind is TitleKind.Occupation or TitleKind.Candidate)
                continue;
            return of;
        }

        return null;
    }

    private string? Unsaid(RoleDraft draft)
    {
        var kind = draft.Title.Head.Kind;
        if (kind is TitleKind.Senate or TitleKind.House)
            return IsInCongress(draft) ? Chamber(kind) : IsStateLegislator(draft) ? division : null;
        if (ChamberLed(draft) is { } led)
            return led;
        if (TitleOf(draft) is "pope")
            return gazetteer.OrganisationsNamed("Catholic Church") is [var church, ..] ? church.Id : null;
        if (IsOfDivision(draft))
            return onlyDivision;
        if (kind is not TitleKind.National && !CabinetTitles.Are(TitleOf(draft)))
            return null;
        var held = Held(draft);
        var tenure = held.Find(t => text.Day is { } day && t.Covers(day)) ?? (held.Count > 0 ? held[^1] : null);
        return tenure?.Of ?? CountryOf(draft.Person.Entity!) ?? (IsOfAnyBody(draft) ? null : home);
    }

    /// <summary>Unions, schools and companies have presidents and chancellors too: one whom no table knows is hardly a country's.</summary>
    private bool IsOfAnyBody(RoleDraft draft) =>
        TitleOf(draft) is var title && (title is "president" or "chancellor" or "chief executive" || title.Contains("vice president", StringComparison.Ordinal));

    /// <summary>Whether a Senator or Representative whose chamber is not named is one of Congress: an American by the tables, or by the state behind the name ("R-Utah", "(D-Mass.)"), or, where nobody knows, in an article that speaks of the United States; no "state senator" is.</summary>
    private bool IsInCongress(RoleDraft draft)
    {
        if (IsStateLegislator(draft))
            return false;
        return text.Entities.GetValueOrDefault(draft.Person.Entity!)?.Country is { } country ? country == "US" : CongressMarks.Follow(text.Text, draft.Person.End) || SpeaksOfCongress();
    }

    private bool SpeaksOfCongress() =>
        text.Entities.ContainsKey(UnitedStates) || new[] { Chamber(TitleKind.Senate), Chamber(TitleKind.House), "organisation/united-states-congress" }.Any(c => c is not null && text.Entities.ContainsKey(c));

    private bool IsStateLegislator(RoleDraft draft) =>
        TitleOf(draft).StartsWith("state", StringComparison.Ordinal) || draft.Title.Before?.Surface.EndsWith("State", StringComparison.Ordinal) == true;

    /// <summary>The chamber of Congress that a Speaker leads, or whose majority or minority the words before the title name: "Senate Majority Leader", "House Speaker Okoro and Minority Leader Moss".</summary>
    private string? ChamberLed(RoleDraft draft)
    {
        if (home != UnitedStates && !text.Entities.ContainsKey(UnitedStates))
            return null;
        var title = TitleOf(draft);
        if (title is "speaker" && draft.Person.Start == draft.Title.TitleEnd + 1 && char.IsUpper(text.Text[draft.Title.TitleStart]))
            return Chamber(TitleKind.House);
        if (!title.EndsWith("majority leader", StringComparison.Ordinal) && !title.EndsWith("minority leader", StringComparison.Ordinal) && !title.EndsWith("whip", StringComparison.Ordinal))
            return null;
        var before = text.Text.AsSpan(Math.Max(0, draft.Title.TitleEnd - LongestLead), Math.Min(LongestLead, draft.Title.TitleEnd));
        var (senate, house) = (before.LastIndexOf("Senate", StringComparison.Ordinal), before.LastIndexOf("House", StringComparison.Ordinal));
        return senate < 0 && house < 0 ? null : Chamber(senate > house ? TitleKind.Senate : TitleKind.House);
    }

    /// <summary>A governor whose state stands nowhere beside the title.</summary>
    private bool IsOfDivision(RoleDraft draft) =>
        TitleOf(draft) is "governor" or "gov." or "gov" or "lieutenant governor" or "lt. gov." && (home is null || home == UnitedStates);

    /// <summary>The American states that the article names, the most named first.</summary>
    private static List<Entity> Divisions(Gazetteer gazetteer, LinkedText text) =>
        [.. text.Entities.Values.Where(e => e.Country == "US" && gazetteer.Place(e.Id) is { Kind: PlaceKind.Region } place && StateNames.IsTitle(place.Name)).OrderByDescending(e => e.Mentions)];

    private bool IsLegislature(string body) =>
        text.Entities.GetValueOrDefault(body)?.Name is { } name && (name.Contains("Senate", StringComparison.Ordinal) || name.Contains("House", StringComparison.Ordinal) || name.Contains("Congress", StringComparison.Ordinal) || name.Contains("Parliament", StringComparison.Ordinal) || name.Contains("Assembly", StringComparison.Ordinal) || name.Contains("Legislature", StringComparison.Ordinal));

    /// <summary>The offices of that name in which the tables have the person, the earliest first.</summary>
    private List<Tenure> Held(RoleDraft draft)
    {
        var title = TitleOf(draft);
        return gazetteer.TenuresOf(draft.Person.Entity!).Where(t => t.Office.Contains(title, StringComparison.OrdinalIgnoreCase)).ToList();
    }

    /// <summary>An office of a state, to which a party beside it can only be its holder's.</summary>
    private bool ServesState(RoleDraft draft) =>
        draft.Title.Head.Kind is TitleKind.National or TitleKind.Senate or TitleKind.House
        || TitleOf(draft).Split(' ')[^1] is "governor" or "mayor" or "mp" or "mep" or "councillor" or "councilman" or "councilwoman" or "assemblyman" or "assemblywoman" or "delegate" or "commissioner" or "sheriff" or "lawmaker" or "legislator" or "general";

    private bool IsParty(string id) => gazetteer.Organisation(id)?.Kind == "party" || text.Entities.GetValueOrDefault(id)?.Name.Contains("Party", StringComparison.Ordinal) == true;

    private string? CountryOf(string person) => text.Entities.GetValueOrDefault(person) is { } entity ? CountryId.Of(entity) : null;

    /// <summary>Whether an entity is the United States, or lies in it.</summary>
    private bool IsAmerican(string entity) => entity == UnitedStates || text.Entities.GetValueOrDefault(entity)?.Country == "US";

    private string? Chamber(TitleKind kind) =>
        gazetteer.OrganisationsNamed(kind is TitleKind.Senate ? "United States Senate" : "United States House of Representatives") is [var chamber, ..] ? chamber.Id : null;

    /// <summary>The country with more than half of the mentions of all countries and of what lies in them; null where none has.</summary>
    private static string? HomeOf(LinkedText text)
    {
        var counts = text.Entities.Values.Where(e => e.Country is not null).GroupBy(e => e.Country!).Select(g => (Code: g.Key, Mentions: g.Sum(e => e.Mentions))).ToList();
        var all = counts.Sum(c => c.Mentions);
        var most = counts.Find(c => c.Mentions * 2 > all);
        return most.Code is not null ? CountryId.Of(most.Code) : null;
    }

    private string TitleOf(RoleDraft draft) => draft.Title.Words(text.Text).ToLowerInvariant();
}
