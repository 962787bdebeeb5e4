using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Api;

/// <summary>What is offered while a reader types.</summary>
/// <param name="Suggestions">Entities, most mentioned first.</param>
public sealed record SuggestAnswer(IReadOnlyList<Suggestion> Suggestions);
