using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Api;

/// <summary>What is offered while a reader types.</summary>
/// <param name="Suggestions">Entities, most mentioned first.</param>
/// <param name="Titles">Articles by their headline, those with the words side by side first, then newest.</param>
public sealed record SuggestAnswer(IReadOnlyList<Suggestion> Suggestions, IReadOnlyList<TitleSuggestion> Titles);
