namespace NewsSearch.Indexing.Archive;

/// <summary>Articles of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Articles">How many.</param>
public sealed record YearCount(int Year, int Articles);
