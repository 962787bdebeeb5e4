using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Parts what the tagger took for one organisation where the tables know both halves and not the whole: "Amnesty International and Human Rights Watch", "Liberal Democrats of Ed Davey".</summary>
internal sealed class JoinedBodies(Gazetteer gazetteer)
{
    public void Split(NameSet names)
    {
        foreach (var name in names.Names.Where(n => n.Kind == MentionKind.Organisation && !IsBody(n.Surface)))
        {
            if (Halves(name, " and ", MentionKind.Organisation) is var (one, other) && IsBody(one.Surface) && IsBody(other.Surface))
                names.Replace(name, one, other);
            else if (Halves(name, " of ", MentionKind.Person) is var (body, person) && IsBody(body.Surface) && gazetteer.PersonsNamed(person.Surface).Count > 0)
                names.Replace(name, body, person);
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

    private bool IsBody(string words) => gazetteer.OrganisationsNamed(words).Count > 0;
}
