namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>Titles of one holder joined by "and" or commas: "President and CEO".</summary>
/// <param name="Titles">The titles by position, at least one.</param>
internal sealed record TitleGroup(IReadOnlyList<TitlePhrase> Titles)
{
    /// <summary>Index of the group's first unit.</summary>
    public int First => Titles[0].First;

    /// <summary>Index past its last unit.</summary>
    public int Past => Titles[^1].Past;
}
