using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Names;

/// <summary>How often a reading names an entity in which words.</summary>
/// <param name="Entity">The entity's id.</param>
/// <param name="People">Whether they are words for the people of a place and no name.</param>
/// <param name="Surface">The words.</param>
/// <param name="Mentions">How often.</param>
internal readonly record struct SpelledNames(string Entity, bool People, string Surface, int Mentions)
{
    /// <summary>All of a reading, each once.</summary>
    public static IEnumerable<SpelledNames> In(Annotations read) =>
        from mention in read.Mentions
        where mention.Entity is not null
        group mention by (mention.Entity, People: IsOfPeople(mention), mention.Surface) into same
        select new SpelledNames(same.Key.Entity!, same.Key.People, same.Key.Surface, same.Count());

    /// <summary>Whether a mention is a word for the people or quality of a place.</summary>
    public static bool IsOfPeople(Mention mention) => mention.Kind == MentionKind.Demonym;
}
