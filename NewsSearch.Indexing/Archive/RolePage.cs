namespace NewsSearch.Indexing.Archive;

/// <summary>Some of the sentences that give a person one role: newest first, undated last.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Sentences">Those asked for.</param>
public sealed record RolePage(int Total, IReadOnlyList<RoleInArticle> Sentences);
