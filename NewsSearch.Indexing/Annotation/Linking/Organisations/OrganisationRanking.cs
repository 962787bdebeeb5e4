using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>Ranks what an organisation's name may stand for by the tables, and names what they do not know.</summary>
internal sealed class OrganisationRanking(Gazetteer gazetteer, NationalName national, OrganisationCandidates candidates, LinkingTask task, CountryShares shares)
{
    private const double ShareWeight = 6;
    private const double BesideWeight = 5;
    private const double ProminenceWeight = 0.7;
    private const double LeastOfHeaviest = 0.3;

    private static readonly FrozenSet<string> Landmarks = FrozenSet.ToFrozenSet(["River", "Point", "Creek", "Springs", "Hills", "Hill", "Lake", "Wells", "Harbor", "Head", "Valley", "Trail", "Town", "Village", "Fork", "Island", "Ridge", "Rocks", "Garden", "Gardens"], StringComparer.Ordinal);

    private const int LongestDescription = 40;

    // An acronym of a country that the article does not speak of stands for something else unless the body is known everywhere.
    private const int ForeignProminence = 3;
    private const int ForeignNational = 4;

    // A body named by its kind alone belongs to a country that fills this share of the article, else it stays as it is.
    private const double SettingShare = 0.5;
    private readonly CountryShares _shares = shares;

    // Of an acronym only what is linked already tells: another acronym of its country may as little be one.
    private readonly CountryShares _linked = new(task);
    private readonly PartyNamesakes _parties = new(shares);
    private readonly StateChambers _chambers = new(gazetteer, task);

    private static readonly FrozenSet<string> National = FrozenSet.ToFrozenSet(["party", "military"], StringComparer.Ordinal);

    // What may stand between a country and its body: "Canada's opposition Conservative Party".
    private static readonly FrozenSet<string> Between = FrozenSet.ToFrozenSet(
        ["ruling", "governing", "opposition", "main", "largest", "biggest", "highest", "top", "former", "federal", "national", "upper", "lower", "conservative", "liberal", "centrist", "center-right", "centre-right", "center-left", "centre-left", "right-wing", "left-wing", "far-right", "far-left"],
        StringComparer.Ordinal);

    /// <summary>The organisation of the tables that <paramref name="name"/> names here; null where none does.</summary>
    public Link? Known(OrganisationName name)
    {
        if (StateChambers.Are(name))
            return new Link(_chambers.Of(name), EvidenceRules.Context, 0.8);
        if (Unlabelled(name) is { } own)
            return new Link(Target.Of(own), EvidenceRules.Context, 0.85);
        var named = candidates.Of(name, name.IsGeneric ? Setting(name) : null);
        // "Liberal Democrats" where Britain is not spoken of are Democrats of that mind.
        if (PartyNamesakes.WithoutAttitude(name) is { } party && _parties.Fitting(name, named, Beside(name)).Count == 0)
            return Known(new OrganisationName(party, party, name.Mentions)) is { Target: { } meant } link && _shares.Of(meant.Country) >= SettingShare ? link : null;
        return named.Count > 0 ? Best(name, named) : OfCountryInName(name);
    }

    /// <summary>Whether a place is called as <paramref name="name"/> is, so that it tells no body from another of that place.</summary>
    public bool IsPlace(OrganisationName name) => gazetteer.PlacesNamed(name.Surface).Count > 0 || gazetteer.CountryNamed(name.Surface) is not null;

    /// <summary>Whether the article is set in another country than <paramref name="body"/>'s that has such a body too: "the Senate" of Puerto Rico where the United States Senate is named once.</summary>
    public bool IsElsewhere(OrganisationName name, Target body) =>
        body.Country is not null && Setting(name) is { } setting && setting.Code != body.Country && _shares.Of(body.Country) < LeastOfHeaviest * _shares.Of(setting.Code) && NationalBodies.NameOf(name.Surface, setting) is not null;

    /// <summary>The organisation of the tables that a name they do not know means, by the acronym that the article gives it and the words that the two share: "World Health Organisation (WHO)".</summary>
    public Link? KnownByAcronym(OrganisationName name, string acronym)
    {
        foreach (var candidate in gazetteer.OrganisationsNamed(acronym))
        {
            var words = NameKey.Of(candidate.Name).Split(' ');
            if (2 * words.Intersect(name.Words, StringComparer.Ordinal).Count() > Math.Max(words.Length, name.Words.Length))
                return new Link(Target.Of(candidate), EvidenceRules.Acronym, 0.85);
        }

        return null;
    }

    /// <summary>A national body by its kind and country, else an entity of its own under the name as it stands.</summary>
    public Link OfItsOwn(OrganisationName name)
    {
        // "Conservatives" where no such party is spoken of are people of that mind.
        if (PartyNamesakes.IsAttitude(name))
            return new Link(null, EvidenceRules.NamedInText, 0);
        if (name.IsGeneric && Setting(name) is { } country && NationalBodies.NameOf(name.Surface, country) is { } body)
            return new Link(OwnTarget(body, country.Code), EvidenceRules.NationalBody, 0.7);
        // "Ministry", "Court": which one, the article does not say.
        if (name.IsGeneric && name.Words.Length == 1)
            return new Link(null, EvidenceRules.NamedInText, 0);
        var split = Split(name.Surface);
        if (split is { } s && NationalBodies.NameOf(s.Body, s.Country) is { } named)
            return new Link(OwnTarget(named, s.Country.Code), EvidenceRules.NationalBody, 0.85);
        var full = FederalCourts.TitleOf(name.Surface) ?? WithoutForm(WithoutThe(name.Surface));
        return Slug.Of(full).Length == 0
            ? new Link(null, EvidenceRules.NamedInText, 0)
            : new Link(OwnTarget(full, split?.Country.Code ?? DivisionOf(name.Surface)), EvidenceRules.NamedInText, 0.6);
    }

    private Link? Best(OrganisationName name, IReadOnlyList<Organisation> named)
    {
        var beside = Beside(name);
        named = _parties.Fitting(name, named, beside);
        if (named.Count == 0)
            return null;
        var ranked = named.Select(c => (Organisation: c, Score: Score(c, beside, name.IsAcronym ? _linked : _shares))).OrderByDescending(r => r.Score).ThenBy(r => r.Organisation.Id, StringComparer.Ordinal).ToList();
        var best = ranked[0].Organisation;
        if (name.IsGeneric && best.Country is not null && IsOfAnotherCountry(name, best.Country, beside))
            return null;
        if (_linked.Named && (name.IsAcronym ? IsForeign(best) : IsForeignWord(name, best)))
            return null;
        if (ranked.Count == 1)
            return new Link(Target.Of(best), EvidenceRules.Gazetteer, 0.95);
        var rule = best == named[0] ? EvidenceRules.Prior : EvidenceRules.Context;
        return new Link(Target.Of(best), rule, Math.Clamp(0.6 + (0.1 * (ranked[0].Score - ranked[1].Score)), 0.5, 0.95));
    }

    // A company may be spoken of anywhere, a party or an army where its country is: "the DA's office" in Ohio is no party of South Africa.
    private bool IsForeign(Organisation body) =>
        body.Country is not null && _linked.Of(body.Country) == 0 && body.Prominence <= (National.Contains(body.Kind) ? ForeignNational : ForeignProminence);

    // "Solidarity" in an article that does not speak of Poland: one word, by which the body alone is told from others of that name by its country.
    private bool IsForeignWord(OrganisationName name, Organisation body) =>
        name.Words.Length == 1 && body.Country is not null && body.Kind is "party" or "ngo" or "government" or "agency" or "armed-group" && body.Name.EndsWith(')') && _linked.Of(body.Country) == 0 && _shares.Of(body.Country) == 0;

    /// <summary>"the Army" in an American paper on Iraq is the American one: forces of other countries stand with their country's name.</summary>
    private Organisation? Unlabelled(OrganisationName name)
    {
        if (task.Home is not { } code || _shares.Of(code) == 0 || gazetteer.Country(code) is not { } home || Beside(name) is not null || name.Key is not ("army" or "marines" or "marine corps"))
            return null;
        return candidates.OfCountry(name.Surface, home).FirstOrDefault(c => c.Kind == "military");
    }

    // Every country has a coast guard: one of the tables is not meant in an article that hardly speaks of its country. Of parties that does not hold.
    private bool IsOfAnotherCountry(OrganisationName name, string country, string? beside)
    {
        var other = beside ?? (_shares.Named && _shares.Of(country) < LeastOfHeaviest * _shares.Of(_shares.Heaviest) ? _shares.Heaviest : null);
        return other is not null && other != country && gazetteer.Country(other) is { } home && NationalBodies.NameOf(name.Surface, home) is not null;
    }

    private static double Score(Organisation candidate, string? beside, CountryShares shares)
    {
        var score = (ProminenceWeight * candidate.Prominence) + (ShareWeight * Math.Sqrt(shares.Of(candidate.Country)));
        return beside is not null && candidate.Country == beside ? score + BesideWeight : score;
    }

    // "US Senate": the Senate among those of the United States.
    private Link? OfCountryInName(OrganisationName name)
    {
        if (Split(name.Surface) is not { } split)
            return null;
        var found = gazetteer.OrganisationsNamed(split.Body).FirstOrDefault(o => o.Country == split.Country.Code);
        return found is null ? null : new Link(Target.Of(found), EvidenceRules.NationalBody, 0.93);
    }

    // A division may be called as a country is: the Georgia Bureau of Investigation is no Georgian body in an article about Atlanta. A river or a point has its name from a people, not its country.
    private (Country Country, string Body, bool ByDemonym)? Split(string surface)
    {
        if (national.Split(surface) is not { } split || (split.ByDemonym && Landmarks.Contains(FirstWord(split.Body))))
            return null;
        return !split.ByDemonym && Division(split.Country) is { } rival && _shares.Of(split.Country.Code) <= _shares.Of(rival.Country) ? null : split;
    }

    private Place? Division(Country country) => gazetteer.PlacesNamed(country.Name).FirstOrDefault(p => p.Kind is PlaceKind.Region && p.Country != country.Code);

    // The country of the division by whose name a body is called, where the article speaks of it.
    private string? DivisionOf(string surface) =>
        national.Split(surface) is { ByDemonym: false } split && Division(split.Country)?.Country is { } country && _shares.Of(country) > 0 ? country : null;

    private static string FirstWord(string words) => words.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 ? words[..blank] : words;

    private Country? Setting(OrganisationName name) =>
        (Beside(name) ?? (_shares.Heaviest is { } heaviest && _shares.Of(heaviest) >= SettingShare ? heaviest : null)) is { } code ? gazetteer.Country(code) : null;

    // The country of a place or demonym directly before one of the mentions: "Russia's Supreme Court".
    private string? Beside(OrganisationName name)
    {
        foreach (var i in name.Mentions)
        {
            if (i > 0 && task.Names[i - 1].Kind is MentionKind.Demonym or MentionKind.Place && Describes(task.Between(i - 1, i)))
                return task[i - 1]?.Target?.Country;
        }

        return null;
    }

    private static bool Describes(ReadOnlySpan<char> between)
    {
        if (between is " " or "'s " or "’s ")
            return true;
        var words = between.StartsWith("'s ") || between.StartsWith("’s ") ? between[3..] : between.TrimStart(' ');
        if (words.Length is 0 or > LongestDescription || words[^1] != ' ')
            return false;
        foreach (var word in words.TrimEnd(' ').Split(' '))
        {
            if (!Between.Contains(words[word].ToString()))
                return false;
        }

        return true;
    }

    private static Target OwnTarget(string name, string? country) =>
        new($"organisation/{Slug.Of(CorporateSuffix.Strip(name))}", name, MentionKind.Organisation, country);

    // "Okoro Aerospace" of "Okoro Aerospace Inc."; one word alone would hardly tell that a company is meant.
    private static string WithoutForm(string name) =>
        CorporateSuffix.Strip(name) is var bare && bare.Contains(' ', StringComparison.Ordinal) ? bare : name;

    private static string WithoutThe(string surface) =>
        surface.StartsWith("the ", StringComparison.Ordinal) ? surface[4..] : surface;
}
