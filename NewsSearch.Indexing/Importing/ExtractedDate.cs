using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Importing;

/// <summary>A date as <c>extract --json</c> prints it.</summary>
/// <param name="At">The instant with the zone as printed.</param>
/// <param name="Precision">How much of it is known.</param>
/// <param name="Found">Where it was read.</param>
public sealed record ExtractedDate(DateTimeOffset At, DatePrecision Precision, string Found);
