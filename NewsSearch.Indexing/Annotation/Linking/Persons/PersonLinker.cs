using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Persons;

/// <summary>
/// Links persons: full names to the tables or to entities of their own, single names to the full name in the article that they are short for,
/// and where there is none to a person of the tables only on strong evidence. A single name never makes an entity.
/// </summary>
internal sealed class PersonLinker(Gazetteer gazetteer)
{
    private readonly KnownPersons _known = new(gazetteer);

    public void Link(LinkingTask task)
    {
        var names = task.Open(MentionKind.Person).ToDictionary(i => i, i => PersonNameParser.Parse(task.Names[i].Surface));
        var ranking = new PersonRanking(gazetteer, task);
        var cast = new PersonCast(_known);
        var surnames = new DoubleSurnames(names.Values);
        foreach (var (i, name) in names.Where(n => n.Value.IsFull && !surnames.Contains(n.Value)))
            cast.Add(i, name, Joined(task, i));
        foreach (var member in cast.Members)
            LinkFull(task, member, cast, ranking);
        var bearers = new BareNames(gazetteer, task, cast, ranking);
        foreach (var bare in names.Where(n => task[n.Key] is null).GroupBy(n => $"{string.Join(' ', n.Value.Parts)} {n.Value.Generation}", StringComparer.Ordinal))
            bearers.Link([.. bare.Select(n => n.Key)], bare.First().Value);
    }

    /// <summary>Index of the name that "and" joins to the one at <paramref name="name"/>, so that it is another's: "George Bush and George W. Bush"; null where none is.</summary>
    private static int? Joined(LinkingTask task, int name) =>
        name > 0 && task.Names[name - 1].Kind is MentionKind.Person && task.Between(name - 1, name) is " and " or " & " or ", and " ? name - 1 : null;

    private void LinkFull(LinkingTask task, CastMember member, PersonCast cast, PersonRanking ranking)
    {
        var link = KnownLink(member, cast, ranking) ?? OfItsOwn(task, member);
        foreach (var i in member.Mentions)
            task[i] = link;
    }

    private Link? KnownLink(CastMember member, PersonCast cast, PersonRanking ranking)
    {
        foreach (var form in member.Forms)
        {
            var namesakes = _known.Named(form, p => ranking.FitsNickname(form, p));
            // Of two presidents of one name the one whom the article calls otherwise is not meant.
            if (namesakes.Count > 1)
                namesakes = [.. namesakes.Where(p => !cast.NamesExactly(p, member))];
            if (namesakes.Count > 0)
                return ranking.OfFullName(namesakes, member.Mentions) is { } person ? new Link(Target.Of(person), EvidenceRules.KnownPerson, 0.97) : null;
        }

        var spelled = member.Forms.SelectMany(f => _known.Spelled(f).Where(p => ranking.FitsSpelling(f, p))).Distinct().ToList();
        return spelled.Count == 1 ? new Link(Target.Of(spelled[0]), EvidenceRules.Spelling, 0.85) : null;
    }

    private Link OfItsOwn(LinkingTask task, CastMember member)
    {
        var name = member.Fullest;
        var bare = Bare(name);
        // Somebody in the tables has this name but for the initials: then they tell the two apart.
        var slug = SlugOf(gazetteer.PersonsNamed(bare).Count > 0 ? name.Surface : bare, name.Generation);
        var country = member.Mentions.Select(i => Surroundings.CountryOf(task, i)).FirstOrDefault(c => c is not null);
        // A namesake of somebody in the tables whose country speaks against it is kept apart by its own.
        if (country is not null && gazetteer.Person($"person/{slug}") is not null)
            slug = $"{slug}-{country.ToLowerInvariant()}";
        return slug.Length == 0
            ? new Link(null, EvidenceRules.UnknownSurname, 0)
            : new Link(new Target($"person/{slug}", Written(name.Surface), MentionKind.Person, country), EvidenceRules.FullName, 0.8);
    }

    private static string SlugOf(string name, string? generation) =>
        generation is not null && !name.EndsWith(generation, StringComparison.OrdinalIgnoreCase) && !name.EndsWith(generation + ".", StringComparison.OrdinalIgnoreCase) ? Slug.Of($"{name} {generation}") : Slug.Of(name);

    // Initials between first and last name come and go between articles; they are no part of the id.
    private static string Bare(PersonName name)
    {
        var words = name.Surface.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(w => PersonNameParser.Key(w) != name.Generation).ToList();
        return string.Join(' ', words.Where((w, i) => i == 0 || i == words.Count - 1 || PersonNameParser.Key(w).Length > 1));
    }

    // A name from a headline in capitals is written as names are, initials apart: "M.A. Sumanthiran" as "M. A. Sumanthiran".
    private static string Written(string surface) => string.Join(' ', surface.Split(' ').Select(w => Written(w, surface)));

    private static string Written(string word, string surface)
    {
        if (PersonNameParser.IsRunOfInitials(word))
            return word.Replace(".", ". ", StringComparison.Ordinal).TrimEnd();
        return surface.Any(char.IsLower) || word.Length < 4 ? word : word[..1] + word[1..].ToLowerInvariant();
    }
}
