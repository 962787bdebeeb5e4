using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Drops persons and places that stand in small letters in an article that writes its names with capitals: "chicken kiev", "fine china".</summary>
internal sealed class SmallLetters(Gazetteer gazetteer)
{
    public void Drop(NameSet names)
    {
        var all = names.Names;
        var small = all.Where(n => n.Kind is MentionKind.Place or MentionKind.Person && !n.Surface.Any(c => char.IsUpper(c) || char.IsDigit(c)) && !IsCalledSo(n)).ToList();
        // A chat writes all of its names so.
        if (small.Count == 0 || small.Count * 3 > all.Count)
            return;
        foreach (var name in small)
            names.Replace(name);
    }

    // "trump" in a post is the man all the same.
    private bool IsCalledSo(FoundName name) => name.Kind is MentionKind.Person && (gazetteer.PersonsBySurname(name.Surface).Count > 0 || gazetteer.PersonsNamed(name.Surface).Count > 0);
}
