namespace NewsSearch.Web.Components.Reading;

/// <summary>How far the archive can be searched and is read.</summary>
/// <param name="Articles">All its articles, withdrawn ones left out.</param>
/// <param name="Searchable">Those that the index has taken in.</param>
/// <param name="Read">Those whose names have been read.</param>
/// <param name="Compared">Those that can be compared by meaning.</param>
public sealed record ArchiveState(long Articles, long Searchable, long Read, long Compared);
