using NewsSearch.Indexing.Importing;

namespace NewsSearch.Web.Api;

/// <summary>An article of the archive.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Version">The version at hand, from 1.</param>
/// <param name="Versions">How many there are; the last is the current one.</param>
/// <param name="StoredAt">When this version was stored.</param>
/// <param name="CopyOf">Id of the first article with exactly the same text; null where this is the first.</param>
/// <param name="Story">Ids of the other articles of its story.</param>
/// <param name="Outlet">Under which name its outlet is listed; <c>article.source</c> is what came in.</param>
/// <param name="Flags">What a reader should know, a sentence each.</param>
/// <param name="NamesRead">Whether its names have been read; of older versions they are not.</param>
/// <param name="Article">The article and what was read in it, as <c>extract --json</c> prints it.</param>
public sealed record ArticleAnswer(
    string Id,
    int Version,
    int Versions,
    DateTimeOffset StoredAt,
    string? CopyOf,
    IReadOnlyList<string> Story,
    string? Outlet,
    IReadOnlyList<string> Flags,
    bool NamesRead,
    ExtractedArticle Article);
