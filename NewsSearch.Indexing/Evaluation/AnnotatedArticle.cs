namespace NewsSearch.Indexing.Evaluation;

/// <summary>An article whose names, roles and quotations a reader has marked.</summary>
/// <param name="Id">Its name in reports.</param>
/// <param name="Text">Title, blank line, body.</param>
/// <param name="Published">Its date, ISO; null where unknown.</param>
/// <param name="Mentions">The names by position.</param>
/// <param name="Roles">The roles, one for each distinct title of a person.</param>
/// <param name="Quotes">The quotations.</param>
internal sealed record AnnotatedArticle(string Id, string Text, string? Published, IReadOnlyList<LinkingGoldMention> Mentions, IReadOnlyList<AnnotatedRole> Roles, IReadOnlyList<AnnotatedQuote> Quotes);
