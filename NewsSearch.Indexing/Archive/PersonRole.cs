using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive;

/// <summary>A role of a person over the whole archive.</summary>
/// <param name="Title">The title as the newest article has it; upper and lower case make no two roles.</param>
/// <param name="Of">Entity id of the country or organisation it belongs to; null where not said.</param>
/// <param name="State">Whether it is held.</param>
/// <param name="Count">How many sentences say so.</param>
/// <param name="Newest">The newest of them.</param>
public sealed record PersonRole(string Title, string? Of, RoleState State, int Count, IReadOnlyList<RoleInArticle> Newest);
