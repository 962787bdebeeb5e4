namespace NewsSearch.Indexing.Search.Queries;

/// <summary>A query as understood: a small tree whose leaves are words, phrases, entities and days.</summary>
public abstract record QueryNode;
