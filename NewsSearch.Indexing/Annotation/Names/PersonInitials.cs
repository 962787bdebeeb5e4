using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Makes persons of the initials that the tagger took for an organisation's: those by which the tables know somebody ("AOC"), and those of a full name in the article that no body's name begins with ("AKD").</summary>
internal sealed class PersonInitials(Gazetteer gazetteer)
{
    private const int Fewest = 3;

    public void Repair(NameSet names)
    {
        var acronyms = names.Names.Where(n => n.Kind is MentionKind.Organisation && n.Surface.Length == Fewest && n.Surface.All(char.IsUpper) && gazetteer.OrganisationsNamed(n.Surface).Count == 0).ToList();
        if (acronyms.Count == 0)
            return;
        var persons = Initials(names, MentionKind.Person);
        var bodies = Initials(names, MentionKind.Organisation);
        foreach (var name in acronyms)
        {
            if (gazetteer.PersonsNamed(name.Surface).Count > 0 || (persons.Contains(name.Surface) && !bodies.Contains(name.Surface)))
                names.Replace(name, name with { Kind = MentionKind.Person });
        }
    }

    private static HashSet<string> Initials(NameSet names, MentionKind kind) => names.Names
        .Where(n => n.Kind == kind && n.Surface.Any(char.IsLower))
        .Select(n => string.Concat(n.Surface.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).Select(w => w[0])))
        .ToHashSet(StringComparer.Ordinal);
}
