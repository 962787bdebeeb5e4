namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>Which of two small numbers in a date is the day.</summary>
internal enum DayOrder
{
    /// <summary>Nothing says.</summary>
    Unknown,

    /// <summary>Day, month, year: most of the world.</summary>
    DayFirst,

    /// <summary>Month, day, year: the United States and the Philippines.</summary>
    MonthFirst,
}
