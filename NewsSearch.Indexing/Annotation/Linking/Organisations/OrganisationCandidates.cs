using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>The organisations of the tables that a name of an article may stand for, before anything is weighed: those called so, else those that a fuller, a barer or a looser spelling finds.</summary>
internal sealed class OrganisationCandidates(Gazetteer gazetteer, OrganisationSpellings spellings, LinkingTask task)
{
    // Since when Twitter is called by one letter.
    private const string OneLetter = "X";
    private static readonly DateOnly Renamed = new(2023, 7, 23);

    private static readonly string[] Chambers = ["House ", "Senate "];

    // Letters that make a word of an acronym: "Nato".
    private const int ShortestWord = 4;

    private const string OfCommittee = "Committee on ";
    private const string Committee = " Committee";

    /// <summary>The candidates, the most prominent first; of a name of its kind alone also those of <paramref name="setting"/>, the country in which the article is set.</summary>
    public IReadOnlyList<Organisation> Of(OrganisationName name, Country? setting)
    {
        if (PartyLetter(name.Surface) is { } party)
            return [.. gazetteer.OrganisationsNamed(party).Where(o => o.Country == "US")];
        if (name.Surface == OneLetter && task.Day is { } day && day < Renamed)
            return [];
        var named = CalledSo(name);
        return name.IsGeneric && setting is not null ? [.. named.Union(OfCountry(name.Surface, setting))] : named;
    }

    /// <summary>"Parliament" in an article about Iraq may be what the tables call the Iraqi Parliament.</summary>
    public IEnumerable<Organisation> OfCountry(string body, Country country)
    {
        IEnumerable<string> names = [.. country.Demonyms.Take(1).Select(d => $"{d} {body}"), $"{country.Name} {body}", .. NationalBodies.NameOf(body, country) is { } name ? [name] : Array.Empty<string>()];
        // "Congress" in an article about Nepal is no party's: that is called so in full.
        return names.SelectMany(gazetteer.OrganisationsNamed).Where(o => o.Country == country.Code && (o.Kind != "party" || NameKey.Of(body) != "congress"));
    }

    // "R-Texas", "D-Calif."
    private static string? PartyLetter(string surface) => surface switch
    {
        "R" => "Republican Party",
        "D" or "Dem" or "Dems" => "Democratic Party",
        _ => null,
    };

    private IReadOnlyList<Organisation> CalledSo(OrganisationName name)
    {
        var named = gazetteer.OrganisationsNamed(name.Surface);
        // What the article prints before it in brackets is what an acronym stands for, whatever else has it: "Paycheck Protection Program (PPP)".
        if (name.IsAcronym && TextAcronyms.ExpansionOf(task.Text, name.Surface) is { } expansion)
            return [.. named.Where(o => o.Names.Prepend(o.Name).Any(n => TextAcronyms.IsAlike(n, expansion)))];
        if (named.Count > 0 && name.Surface.Any(char.IsLower))
            return [.. named.Where(o => !IsOtherAcronym(name.Surface, o))];
        return named.Count > 0 ? named : OtherSpellings(name).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    // "Jem" is not the JeM, nor are "EADs" the EADS: an acronym that small letters stand in has them in its table, but for those that are read as words, "Nato".
    private static bool IsOtherAcronym(string surface, Organisation body)
    {
        if (body.Acronyms.FirstOrDefault(a => a.Equals(surface, StringComparison.OrdinalIgnoreCase)) is not { } acronym || body.Acronyms.Contains(surface))
            return false;
        return surface.Length < ShortestWord || (char.IsUpper(surface[1]) && surface[^1] == 's' && acronym[^1] == 'S');
    }

    private IEnumerable<IReadOnlyList<Organisation>> OtherSpellings(OrganisationName name)
    {
        var surface = name.Surface;
        yield return gazetteer.OrganisationsNamed(CorporateSuffix.Strip(surface));
        yield return gazetteer.OrganisationsNamed(LooseSpelling.WithoutDomain(surface));
        // "Airbus Group": the company whatever its holding is called.
        if (name.Words.Length > 1 && name.Words[^1] is "group" or "holdings" or "holding")
            yield return OfKind(WithoutLast(surface), "company");
        // "People Magazine", "Sputnik News": the paper whatever its sort is called.
        if (name.Words.Length > 1 && name.Words[^1] is "magazine" or "newspaper" or "news")
            yield return OfKind(WithoutLast(surface), "media");
        if (name.Words.Length > 1 && name.Words[^1] is "news")
            yield return OfKind(surface + " Agency", "media");
        // "Republican" is said of one member of the Republican Party, "Democrat" of one of the Democrats.
        if (name.IsGeneric && name.Words.Length == 1)
            yield return [.. gazetteer.OrganisationsNamed(surface + "s").Union(gazetteer.OrganisationsNamed(surface + " Party"))];
        // "Senate Armed Services": a committee.
        if (Array.Exists(Chambers, c => surface.StartsWith(c, StringComparison.Ordinal)))
            yield return gazetteer.OrganisationsNamed(surface + " Committee");
        // "Senate Committee on Foreign Relations", "House Committee on the Budget".
        if (Array.Find(Chambers, c => surface.StartsWith(c + OfCommittee, StringComparison.Ordinal)) is { } chamber)
            yield return gazetteer.OrganisationsNamed(chamber + WithoutThe(surface[(chamber.Length + OfCommittee.Length)..]) + Committee);
        // "Financial Services Committee": that of the one chamber which has it, else of the chamber that the article names more.
        if (surface.EndsWith(Committee, StringComparison.Ordinal) && OfChamber(surface) is { } sits)
            yield return [sits];
        // "Veterans Affairs Department"
        if (surface.EndsWith(" Department", StringComparison.Ordinal))
            yield return [.. gazetteer.OrganisationsNamed("Department of " + WithoutLast(surface)).Where(o => o is { Kind: "government", Country: "US" })];
        if (FederalCourts.TitleOf(surface) is { } court)
            yield return gazetteer.OrganisationsNamed(court);
        // "Court of Appeals": words of its kind alone are no spelling of the one body that the tables call so.
        if (!name.IsGeneric && spellings.Find(surface) is { } spelled)
            yield return [spelled];
    }

    private IReadOnlyList<Organisation> OfKind(string name, string kind) => [.. gazetteer.OrganisationsNamed(name).Where(o => o.Kind == kind)];

    private Organisation? OfChamber(string committee)
    {
        var sitting = Chambers.Select(c => (Body: gazetteer.OrganisationsNamed(c + committee).FirstOrDefault(o => o.Country == "US"), Named: task.Names.Count(n => n.Surface.StartsWith(c.TrimEnd(), StringComparison.Ordinal))))
            .Where(s => s.Body is not null).OrderByDescending(s => s.Named).ToList();
        return sitting.Count == 1 || (sitting.Count == 2 && sitting[0].Named > sitting[1].Named) ? sitting[0].Body : null;
    }

    private static string WithoutThe(string words) => words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words;

    private static string WithoutLast(string surface) => surface.LastIndexOf(' ') is var blank and > 0 ? surface[..blank] : surface;
}
