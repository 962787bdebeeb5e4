using NewsSearch.Indexing.Archive;

namespace NewsSearch.Web.Pages.Entity;

/// <summary>A role that articles give a person, with the sentences behind it.</summary>
/// <param name="Words">The role in words: "former secretary of state, United States".</param>
/// <param name="Address">Where all of them are listed.</param>
/// <param name="Count">How many sentences say so.</param>
/// <param name="Newest">The newest of them.</param>
public sealed record RoleGroup(string Words, string Address, int Count, IReadOnlyList<RoleInArticle> Newest);
