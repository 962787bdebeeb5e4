namespace NewsSearch.Indexing.Search;

/// <summary>The width of a bar of the coverage histogram.</summary>
public enum HistogramInterval
{
    /// <summary>Chosen so that the bars number at most about sixty: days, months or years.</summary>
    Auto,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months, from January, April, July or October.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,
}
