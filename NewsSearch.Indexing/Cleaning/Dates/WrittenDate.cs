using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>A date that can be read in one way only.</summary>
/// <param name="At">As printed, in its own zone; offset zero where none is given.</param>
/// <param name="Precision">How much of it is written.</param>
/// <param name="HasZone">Whether a zone is written.</param>
internal sealed record WrittenDate(DateTimeOffset At, DatePrecision Precision, bool HasZone) : DateReading;
