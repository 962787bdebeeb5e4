namespace NewsSearch.Indexing.Articles;

/// <summary>A publication date as printed: in its own zone, with what is known of it and where it was found.</summary>
/// <param name="At">The instant with the zone as printed; offset zero where no zone was given. Unknown parts are the first of their range.</param>
/// <param name="Precision">How much of <paramref name="At"/> is known.</param>
/// <param name="Found">Where the date was read, in words for a reader: "json-ld datePublished", "field published", "address", "dateline".</param>
public sealed record ArticleDate(DateTimeOffset At, DatePrecision Precision, string Found)
{
    /// <summary>The article's day: the day of its own zone, as printed. The first day of the month or year where no day is known.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.DateTime);
}
