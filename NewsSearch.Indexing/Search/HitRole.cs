using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search;

/// <summary>A role that an article gives somebody.</summary>
/// <param name="Title">The title as in the text.</param>
/// <param name="Of">The entity id of the country or organisation it belongs to; null where not said.</param>
/// <param name="State">Whether it is held.</param>
public sealed record HitRole(string Title, string? Of, RoleState State);
