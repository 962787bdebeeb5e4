using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search;

/// <summary>An article offered by its headline while a reader types.</summary>
/// <param name="Id">The article's public id.</param>
/// <param name="Title">The headline.</param>
/// <param name="Source">The outlet; null where unknown.</param>
/// <param name="Published">The date; null where undated.</param>
public sealed record TitleSuggestion(string Id, string Title, string? Source, ArticleDate? Published);
