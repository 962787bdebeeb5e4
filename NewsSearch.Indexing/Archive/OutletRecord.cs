namespace NewsSearch.Indexing.Archive;

/// <summary>What the archive holds of one outlet. Articles withdrawn are not counted.</summary>
/// <param name="Source">The outlet's name; null for the articles that name none.</param>
/// <param name="Articles">All its articles.</param>
/// <param name="Undated">Those without a date.</param>
/// <param name="First">The first day; null where all are undated.</param>
/// <param name="Last">The last.</param>
/// <param name="Years">Articles by year, in order; years without any are left out.</param>
public sealed record OutletRecord(string? Source, int Articles, int Undated, DateOnly? First, DateOnly? Last, IReadOnlyList<YearCount> Years);
