using NewsSearch.Indexing.Archive;

namespace NewsSearch.Web.Pages.Entity;

/// <summary>A role that articles give a person, with the sentences behind it.</summary>
/// <param name="Words">The role in words: "former secretary of state, United States".</param>
/// <param name="Said">Where it is said, newest first.</param>
public sealed record RoleGroup(string Words, IReadOnlyList<RoleInArticle> Said);
