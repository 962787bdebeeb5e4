using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>What was read in an article, as far as it is scored.</summary>
/// <param name="Text">The article's text.</param>
/// <param name="Entities">The entities mentioned, by id.</param>
/// <param name="Roles">The roles by position.</param>
/// <param name="Quotes">The quotations by position.</param>
/// <param name="Countries">The countries concerned, heaviest first.</param>
internal sealed record ReadText(
    string Text,
    IReadOnlyDictionary<string, Entity> Entities,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<Quote> Quotes,
    IReadOnlyList<CountryConcerned> Countries)
{
    /// <summary>The name of an entity as scoring compares it; empty where there is none of that id.</summary>
    public string Key(string? entity) => entity is not null && Entities.TryGetValue(entity, out var found) ? ScoredName.Key(found.Name) : "";
}
