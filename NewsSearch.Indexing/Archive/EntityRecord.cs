using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive;

/// <summary>An entity over the whole archive: current versions of articles that are not withdrawn.</summary>
/// <param name="Id">Entity id.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Kind">Person, place or organisation.</param>
/// <param name="Country">ISO 3166 alpha-2 code in capitals; null where none.</param>
/// <param name="Articles">Articles that mention it.</param>
/// <param name="Mentions">Mentions in them.</param>
/// <param name="First">The first day of an article that mentions it; null where all are undated.</param>
/// <param name="Last">The last.</param>
public sealed record EntityRecord(string Id, string Name, MentionKind Kind, string? Country, int Articles, long Mentions, DateOnly? First, DateOnly? Last);
