namespace NewsSearch.Indexing.Articles;

/// <summary>How much of a publication date is known.</summary>
public enum DatePrecision
{
    /// <summary>To the minute or better.</summary>
    Minute,

    /// <summary>The day, without a time.</summary>
    Day,

    /// <summary>The month, without a day; the instant is its first day.</summary>
    Month,

    /// <summary>The year alone; the instant is its first day.</summary>
    Year,
}
