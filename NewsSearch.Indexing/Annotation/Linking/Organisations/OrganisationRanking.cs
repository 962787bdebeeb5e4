using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>Ranks what an organisation's name may stand for by the tables, and names what they do not know.</summary>
internal sealed class OrganisationRanking(Gazetteer gazetteer, NationalName national, LinkingTask task)
{
    private const double ShareWeight = 6;
    private const double BesideWeight = 5;
    private const double ProminenceWeight = 0.7;
    private const double LeastOfHeaviest = 0.3;

    // An acronym of a country that the article does not speak of stands for something else unless the body is known everywhere.
    private const int ForeignProminence = 3;

    // A body named by its kind alone belongs to a country that fills this share of the article, else it stays as it is.
    private const double SettingShare = 0.5;
    private readonly CountryShares _shares = new(task);

    /// <summary>The organisation of the tables that <paramref name="name"/> names here; null where none does.</summary>
    public Link? Known(OrganisationName name)
    {
        var candidates = Candidates(name);
        return candidates.Count > 0 ? Best(name, candidates) : OfCountryInName(name);
    }

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
        if (name.IsGeneric && Setting(name) is { } country && NationalBodies.NameOf(name.Surface, country) is { } body)
            return new Link(OwnTarget(body, country.Code), EvidenceRules.NationalBody, 0.7);
        var split = national.Split(name.Surface);
        if (split is { } s && NationalBodies.NameOf(s.Body, s.Country) is { } named)
            return new Link(OwnTarget(named, s.Country.Code), EvidenceRules.NationalBody, 0.85);
        var full = WithoutThe(name.Surface);
        return Slug.Of(full).Length == 0
            ? new Link(null, EvidenceRules.NamedInText, 0)
            : new Link(OwnTarget(full, split?.Country.Code), EvidenceRules.NamedInText, 0.6);
    }

    private IReadOnlyList<Organisation> Candidates(OrganisationName name)
    {
        if (PartyLetter(name.Surface) is { } party)
            return [.. gazetteer.OrganisationsNamed(party).Where(o => o.Country == "US")];
        var named = gazetteer.OrganisationsNamed(name.Surface);
        if (named.Count == 0 && CorporateSuffix.Strip(name.Surface) is var bare && bare != name.Surface)
            named = gazetteer.OrganisationsNamed(bare);
        // "Republican" is said of one member of the Republican Party, "Democrat" of one of the Democrats.
        if (named.Count == 0 && name.IsGeneric && name.Words.Length == 1)
            named = [.. gazetteer.OrganisationsNamed(name.Surface + "s").Union(gazetteer.OrganisationsNamed(name.Surface + " Party"))];
        return name.IsGeneric && Setting(name) is { } country ? [.. named.Union(OfCountry(name.Surface, country))] : named;
    }

    // "R-Texas", "D-Calif."
    private static string? PartyLetter(string surface) => surface switch
    {
        "R" => "Republican Party",
        "D" or "Dem" or "Dems" => "Democratic Party",
        _ => null,
    };

    // "Parliament" in an article about Iraq may be what the tables call the Iraqi Parliament.
    private IEnumerable<Organisation> OfCountry(string body, Country country)
    {
        IEnumerable<string> names = [.. country.Demonyms.Take(1).Select(d => $"{d} {body}"), $"{country.Name} {body}", .. NationalBodies.NameOf(body, country) is { } name ? [name] : Array.Empty<string>()];
        return names.SelectMany(gazetteer.OrganisationsNamed).Where(o => o.Country == country.Code);
    }

    private Link? Best(OrganisationName name, IReadOnlyList<Organisation> candidates)
    {
        var beside = Beside(name);
        var ranked = candidates.Select(c => (Organisation: c, Score: Score(c, beside))).OrderByDescending(r => r.Score).ThenBy(r => r.Organisation.Id, StringComparer.Ordinal).ToList();
        var best = ranked[0].Organisation;
        if (name.IsGeneric && best.Country is not null && IsOfAnotherCountry(name, best.Country, beside))
            return null;
        if (name.IsAcronym && best.Prominence <= ForeignProminence && _shares.Named && best.Country is not null && _shares.Of(best.Country) == 0)
            return null;
        if (ranked.Count == 1)
            return new Link(Target.Of(best), EvidenceRules.Gazetteer, 0.95);
        var rule = best == candidates[0] ? EvidenceRules.Prior : EvidenceRules.Context;
        return new Link(Target.Of(best), rule, Math.Clamp(0.6 + (0.1 * (ranked[0].Score - ranked[1].Score)), 0.5, 0.95));
    }

    // Every country has a coast guard: one of the tables is not meant in an article that hardly speaks of its country. Of parties that does not hold.
    private bool IsOfAnotherCountry(OrganisationName name, string country, string? beside)
    {
        var other = beside ?? (_shares.Named && _shares.Of(country) < LeastOfHeaviest * _shares.Of(_shares.Heaviest) ? _shares.Heaviest : null);
        return other is not null && other != country && gazetteer.Country(other) is { } home && NationalBodies.NameOf(name.Surface, home) is not null;
    }

    private double Score(Organisation candidate, string? beside)
    {
        var score = (ProminenceWeight * candidate.Prominence) + (ShareWeight * Math.Sqrt(_shares.Of(candidate.Country)));
        return beside is not null && candidate.Country == beside ? score + BesideWeight : score;
    }

    // "US Senate": the Senate among those of the United States.
    private Link? OfCountryInName(OrganisationName name)
    {
        if (national.Split(name.Surface) is not { } split)
            return null;
        var found = gazetteer.OrganisationsNamed(split.Body).FirstOrDefault(o => o.Country == split.Country.Code);
        return found is null ? null : new Link(Target.Of(found), EvidenceRules.NationalBody, 0.93);
    }

    private Country? Setting(OrganisationName name) =>
        (Beside(name) ?? (_shares.Heaviest is { } heaviest && _shares.Of(heaviest) >= SettingShare ? heaviest : null)) is { } code ? gazetteer.Country(code) : null;

    // The country of a place or demonym directly before one of the mentions: "Russia's Supreme Court".
    private string? Beside(OrganisationName name)
    {
        foreach (var i in name.Mentions)
        {
            if (i > 0 && task.Names[i - 1].Kind is MentionKind.Demonym or MentionKind.Place && task.Between(i - 1, i) is " " or "'s " or "’s ")
                return task[i - 1]?.Target?.Country;
        }

        return null;
    }

    private static Target OwnTarget(string name, string? country) =>
        new($"organisation/{Slug.Of(CorporateSuffix.Strip(name))}", name, MentionKind.Organisation, country);

    private static string WithoutThe(string surface) =>
        surface.StartsWith("the ", StringComparison.Ordinal) ? surface[4..] : surface;
}
