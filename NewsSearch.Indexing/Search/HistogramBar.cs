namespace NewsSearch.Indexing.Search;

/// <summary>A bar of the histogram.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Count">Articles published within.</param>
public sealed record HistogramBar(DateOnly From, DateOnly To, long Count);
