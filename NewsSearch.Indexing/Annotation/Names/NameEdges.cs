using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Linking.Organisations;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>
/// Sets where names begin and end by what the tables and the article say: "The" belongs to the newspapers that are called so and to nothing else, a small noun to the place or body that is called with it ("Zaatari refugee camp"), a particle to the surname that a full name of the article has it in ("van Biljon"), an embassy to the country whose it is. A family is nobody.
/// </summary>
internal sealed class NameEdges(Gazetteer gazetteer)
{
    private const string Article = "The ";
    private const int ShortestFamily = 4;

    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(["van", "von", "de", "der", "den", "di", "da", "del", "della", "dos", "du", "la", "le", "el", "al", "bin", "ibn", "ter", "ten", "zu"], StringComparer.Ordinal);

    private static readonly string[] PlaceNouns = [" rainforest", " refugee camp", " camp"];

    private static readonly string[] BodyNouns = [" party", " union", " court", " movement", " news agency"];

    private static readonly string[] Missions = [" Embassy", " Consulate", " High Commission"];

    public void Set(string text, NameSet names)
    {
        foreach (var name in names.Names)
            Change(names, name, WithArticle(text, name));
        foreach (var name in names.Names)
            Change(names, name, WithNoun(text, name));
        foreach (var name in names.Names)
            Change(names, name, Mission(text, name));
        foreach (var name in names.Names.Where(n => n.Kind is MentionKind.Organisation))
            Change(names, name, BeforeDay(text, name) ?? WithCircuit(text, name));
        SetParticles(text, names);
        var families = FullNames.Surnames(names.Names);
        foreach (var name in names.Names.Where(n => (n.Kind is MentionKind.Person && IsFamily(text, n)) || (n.Kind is MentionKind.Person or MentionKind.Demonym && IsPlural(text, n, families))))
            names.Replace(name);
    }

    /// <summary>Puts another in the place of a name, and of what is marked within its new bounds: "Embassy" by itself.</summary>
    private static void Change(NameSet names, FoundName name, FoundName? other)
    {
        if (other is not { } changed || !names.Touching(name.Start, name.End).Contains(name))
            return;
        foreach (var within in names.Touching(changed.Start, changed.End))
            names.Replace(within);
        names.Replace(name, changed);
    }

    /// <summary>"The Vanderbilt family" is no person.</summary>
    private static bool IsFamily(string text, FoundName name) =>
        !name.Surface.Contains(' ', StringComparison.Ordinal) && TextWords.After(text, name.End, out _) is "family" or "dynasty" && text[name.End] == ' ' && !SpanTrimmer.IsHonorific(TextWords.Before(text, name.Start, out _));

    /// <summary>"the Okoros", "Clintons" beside Hillary Clinton: a surname in the plural, where nobody is called by the word itself.</summary>
    private bool IsPlural(string text, FoundName name, HashSet<string> surnames)
    {
        if (name.Surface.Length <= ShortestFamily || name.Surface[^1] != 's' || name.Surface.Contains(' ', StringComparison.Ordinal) || surnames.Contains(name.Surface))
            return false;
        var singular = name.Surface.EndsWith("ses", StringComparison.Ordinal) || name.Surface.EndsWith("shes", StringComparison.Ordinal) || name.Surface.EndsWith("zes", StringComparison.Ordinal) ? name.Surface[..^2] : name.Surface[..^1];
        var known = gazetteer.PersonsBySurname(singular).Count > 0;
        if (!surnames.Contains(singular) && !(known && TextWords.Before(text, name.Start, out _) is "the" or "The"))
            return false;
        return gazetteer.PersonsBySurname(name.Surface).Count == 0 && gazetteer.Demonym(name.Surface) is null && gazetteer.PlaceDemonym(name.Surface) is null && gazetteer.OrganisationsNamed(name.Surface).Count == 0;
    }

    /// <summary>An organisation with the article that it is headed by, or without one that it is not; null where it is as it should be.</summary>
    private FoundName? WithArticle(string text, FoundName name)
    {
        if (name.Kind is not MentionKind.Organisation)
            return null;
        var start = name.Start - Article.Length;
        if (start >= 0 && string.CompareOrdinal(text, start, Article, 0, Article.Length) == 0 && IsTitled(Article + name.Surface))
            return name with { Start = start, Surface = text[start..name.End] };
        var has = name.Surface.StartsWith(Article, StringComparison.OrdinalIgnoreCase) && name.Surface.Length > Article.Length;
        return has && (name.Surface[0] == 't' || (!IsTitled(name.Surface) && gazetteer.OrganisationsNamed(name.Surface).Count > 0))
            ? name with { Start = name.Start + Article.Length, Surface = name.Surface[Article.Length..] }
            : null;
    }

    /// <summary>Whether an organisation of the tables is headed so: "The Times", "The Standard (Kenya)".</summary>
    private bool IsTitled(string name) => gazetteer.OrganisationsNamed(name).Any(body => body.Name == name || body.Name.StartsWith(name + " (", StringComparison.Ordinal));

    /// <summary>"Zaatari refugee camp", and "European union" where the tables have a body called so; null where no such word follows.</summary>
    private FoundName? WithNoun(string text, FoundName name)
    {
        foreach (var noun in name.Kind is MentionKind.Place ? PlaceNouns : name.Kind is MentionKind.Organisation ? BodyNouns : [])
        {
            var end = name.End + noun.Length;
            if (!text.AsSpan(name.End).StartsWith(noun) || !TextWords.StandsAlone(text, name.Start, end))
                continue;
            var whole = text[name.Start..end];
            return name.Kind is MentionKind.Place || gazetteer.OrganisationsNamed(whole).Count > 0 ? name with { End = end, Surface = whole } : null;
        }

        return null;
    }

    /// <summary>"United States Embassy", marked as a body or in its first words alone; null where it is none.</summary>
    private FoundName? Mission(string text, FoundName name)
    {
        if (name.Kind is MentionKind.Person)
            return null;
        foreach (var mission in Missions)
        {
            if (name.Kind is not MentionKind.Place && name.Surface.EndsWith(mission, StringComparison.Ordinal))
                return name with { Kind = MentionKind.Place };
            var end = name.End + mission.Length;
            if (text.AsSpan(name.End).StartsWith(mission) && TextWords.StandsAlone(text, name.Start, end) && (gazetteer.CountryNamed(name.Surface) ?? gazetteer.Demonym(name.Surface)) is not null)
                return name with { End = end, Surface = text[name.Start..end], Kind = MentionKind.Place };
        }

        return null;
    }

    /// <summary>"Fox News" of "told Fox News Monday"; null where no day of the week ends it.</summary>
    private FoundName? BeforeDay(string text, FoundName name)
    {
        var blank = name.Surface.LastIndexOf(' ');
        if (blank <= 0 || !GluedNames.IsDay(name.Surface[(blank + 1)..]) || gazetteer.OrganisationsNamed(name.Surface).Count > 0 || gazetteer.OrganisationsNamed(name.Surface[..blank]).Count == 0)
            return null;
        return name with { End = name.Start + blank, Surface = text[name.Start..(name.Start + blank)] };
    }

    /// <summary>"4th U.S. Circuit Court of Appeals" with its number, by which alone it is told from the others; null where none stands before it.</summary>
    private static FoundName? WithCircuit(string text, FoundName name)
    {
        if (!name.Surface.Contains("Circuit", StringComparison.Ordinal) || !FederalCourts.IsCircuit(TextWords.Before(text, name.Start, out var start)) || text[name.Start - 1] != ' ')
            return null;
        var whole = text[start..name.End];
        return FederalCourts.TitleOf(whole) is null ? null : name with { Start = start, Surface = whole };
    }

    private static void SetParticles(string text, NameSet names)
    {
        var persons = names.Names.Where(n => n.Kind is MentionKind.Person).ToList();
        var surnames = persons.Select(n => Surname(n.Surface)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (surnames.Count == 0)
            return;
        foreach (var name in persons.Where(n => !n.Surface.Contains(' ', StringComparison.Ordinal)))
        {
            if (!Particles.Contains(TextWords.Before(text, name.Start, out var start)) || text[name.Start - 1] != ' ')
                continue;
            while (Particles.Contains(TextWords.Before(text, start, out var earlier)) && text[start - 1] == ' ')
                start = earlier;
            var whole = text[start..name.End];
            if (surnames.Contains(whole))
                Change(names, name, name with { Start = start, Surface = whole });
        }
    }

    /// <summary>"van Biljon" of "Leon van Biljon"; null where no particle stands within.</summary>
    private static string? Surname(string full)
    {
        for (var blank = full.IndexOf(' '); blank >= 0; blank = full.IndexOf(' ', blank + 1))
        {
            if (full.IndexOf(' ', blank + 1) is var next and > 0 && Particles.Contains(full[(blank + 1)..next]))
                return full[(blank + 1)..];
        }

        return null;
    }
}
