namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>Digits that may be day and month or month and day: "9/6/17".</summary>
internal sealed record AmbiguousDate(WrittenDate DayFirst, WrittenDate MonthFirst) : DateReading;
