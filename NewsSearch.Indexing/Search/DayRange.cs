namespace NewsSearch.Indexing.Search;

/// <summary>A range of days, both ends included. A null end is open.</summary>
public sealed record DayRange(DateOnly? From, DateOnly? To);
