namespace NewsSearch.Indexing.Search;

/// <summary>A change that an index follows: the article as it now is, or null where it is gone from search.</summary>
public sealed record IndexChange(string Id, IndexedArticle? Article);
