namespace NewsSearch.Indexing.Articles;

/// <summary>The names that a source itself gave with an article, one line each, as it gave them.</summary>
/// <param name="People">Persons.</param>
/// <param name="Places">Places.</param>
/// <param name="Organisations">Organisations.</param>
/// <param name="Countries">Countries that the article concerns.</param>
/// <param name="Leaders">Persons who led a country or body when it appeared.</param>
public sealed record GivenNames(
    IReadOnlyList<string> People, IReadOnlyList<string> Places, IReadOnlyList<string> Organisations, IReadOnlyList<string> Countries, IReadOnlyList<string> Leaders);
