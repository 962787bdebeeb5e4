namespace NewsSearch.Indexing.Articles;

/// <summary>An office or occupation that the article gives a person.</summary>
/// <param name="Person">The person's entity id.</param>
/// <param name="Title">The title as in the text: "Secretary of State", "chief prosecutor".</param>
/// <param name="Of">The entity id of the country or organisation it belongs to; null where not said.</param>
/// <param name="State">Whether it is held.</param>
/// <param name="Start">First code unit of the words that say so, the name included.</param>
/// <param name="End">Past the last code unit.</param>
public sealed record Role(string Person, string Title, string? Of, RoleState State, int Start, int End);
