using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Gives known organisations and places the possessive that is part of their name: "McDonald's", "Moody's", "St Peter's". Where the article has a person of that name ("Helmut Kohl"), the possessive is the person's.</summary>
internal sealed class PossessiveNames(Gazetteer gazetteer)
{
    public void Join(string text, NameSet names)
    {
        foreach (var place in names.Names.Where(n => n.Kind == MentionKind.Place && Whole(text, n) is { } whole && IsKnownPlace(whole)))
            names.Replace(place, place with { End = place.End + 2, Surface = Whole(text, place)! });
        var all = names.Names;
        if (all.Where(n => n.Kind is MentionKind.Person or MentionKind.Organisation && IsKnown(Whole(text, n))).ToList() is not { Count: > 0 } candidates)
            return;
        var persons = all.Where(n => n.Kind == MentionKind.Person && Whole(text, n) is null).Select(n => n.Surface[(n.Surface.LastIndexOf(' ') + 1)..])
            .Concat(all.Where(n => n.Kind == MentionKind.Person && n.Surface.Contains(' ', StringComparison.Ordinal)).SelectMany(n => n.Surface.Split(' ')))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var name in candidates.Where(n => !persons.Contains(n.Surface)))
            names.Replace(name, new FoundName(name.Start, name.End + 2, MentionKind.Organisation, Whole(text, name)!, name.Score));
    }

    private bool IsKnown(string? name) => name is not null && gazetteer.OrganisationsNamed(name).Count > 0;

    /// <summary>Names are looked up without their marks, so that "America's" finds the Americas: the place must be called so.</summary>
    private bool IsKnownPlace(string name) => gazetteer.PlacesNamed(name).Any(place => place.Names.Append(place.Name).Any(other => other.EndsWith("'s", StringComparison.Ordinal)));

    /// <summary>The name with the possessive after it; null where none follows.</summary>
    private static string? Whole(string text, FoundName name) =>
        name.End + 2 <= text.Length && text[name.End] is '\'' or '’' && text[name.End + 1] is 's' or 'S' && (name.End + 2 == text.Length || !char.IsLetter(text[name.End + 2]))
            ? text[name.Start..(name.End + 2)]
            : null;
}
