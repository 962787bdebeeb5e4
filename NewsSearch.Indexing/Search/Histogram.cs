namespace NewsSearch.Indexing.Search;

/// <summary>Coverage over time, counted over all hits.</summary>
/// <param name="Interval">Day, month, quarter or year; never auto.</param>
/// <param name="Bars">In order of time from the first to the last article, empty ones included.</param>
/// <param name="Undated">Hits without a date.</param>
/// <param name="Note">Where the bars are wider than was asked for, why, in a sentence; null where they are as asked.</param>
public sealed record Histogram(HistogramInterval Interval, IReadOnlyList<HistogramBar> Bars, long Undated, string? Note = null);
