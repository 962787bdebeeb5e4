using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>One organisation's name in an article with all its mentions.</summary>
/// <param name="Key">The folded name without corporate suffixes.</param>
/// <param name="Surface">The name as it stands, the first spelling that is not all capitals.</param>
/// <param name="Mentions">Indexes of its mentions, in order.</param>
internal sealed record OrganisationName(string Key, string Surface, IReadOnlyList<int> Mentions)
{
    /// <summary>The words of <see cref="Key"/>.</summary>
    public string[] Words { get; } = Key.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether it is written as initials are: "ICC", "PG&amp;E", "CalFire" is not.</summary>
    public bool IsAcronym { get; } = Acronyms.LooksLikeOne(Surface);

    /// <summary>Whether it is made of words of its kind alone ("Supreme Court", "Democratic Party"), so that another country has one too.</summary>
    public bool IsGeneric => Words.All(GenericWords.Contains);

    /// <summary>The key under which the spellings of one name come together.</summary>
    public static string KeyOf(string surface) => NameKey.Of(CorporateSuffix.Strip(surface));

    /// <summary>Links those of its mentions that have no link yet.</summary>
    public void LinkOpen(LinkingTask task, Link link)
    {
        foreach (var i in Mentions)
            task[i] ??= link;
    }
}
