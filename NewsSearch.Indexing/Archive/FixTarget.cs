using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive;

/// <summary>The entity that mentions are given to.</summary>
/// <param name="Id">Entity id.</param>
/// <param name="Name">Its name, before any renaming.</param>
/// <param name="Kind">Person, place or organisation.</param>
/// <param name="Country">ISO 3166 alpha-2 code in capitals; null where none.</param>
public sealed record FixTarget(string Id, string Name, MentionKind Kind, string? Country);
