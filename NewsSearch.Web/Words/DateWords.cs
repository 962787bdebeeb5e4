using System.Globalization;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Words;

/// <summary>Dates in words for a reader, never saying more than is known.</summary>
public static class DateWords
{
    /// <summary>What stands where an article has no date.</summary>
    public const string Undated = "undated";

    /// <summary>The day: "3 March 2022", "March 2022", "2022" or "undated".</summary>
    public static string Of(ArticleDate? date) => date is null ? Undated : date.At.ToString(
        date.Precision switch
        {
            DatePrecision.Minute or DatePrecision.Day => "d MMMM yyyy",
            DatePrecision.Month => "MMMM yyyy",
            DatePrecision.Year => "yyyy",
        },
        CultureInfo.InvariantCulture);

    /// <summary>The day with the time of its own zone where a time is known: "3 March 2022, 14:05 +02:00".</summary>
    public static string WithTime(ArticleDate date) => date.Precision == DatePrecision.Minute
        ? $"{Of(date)}, {date.At.ToString(date.At.Offset == TimeSpan.Zero ? "HH:mm" : "HH:mm zzz", CultureInfo.InvariantCulture)}"
        : Of(date);

    /// <summary>For the attribute of a time element: "2022-03-03T14:05+02:00", "2022-03-03", "2022-03", "2022".</summary>
    public static string Machine(ArticleDate date) => date.At.ToString(
        date.Precision switch
        {
            DatePrecision.Minute => "yyyy-MM-dd'T'HH:mmzzz",
            DatePrecision.Day => "yyyy-MM-dd",
            DatePrecision.Month => "yyyy-MM",
            DatePrecision.Year => "yyyy",
        },
        CultureInfo.InvariantCulture);

    /// <summary>"3 March 2022".</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"3 March 2022, 14:05 UTC".</summary>
    public static string Moment(DateTimeOffset at) => at.ToUniversalTime().ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>The days of a bar: "3 March 2022", "March 2022", "Q1 2022", "2022".</summary>
    public static string Of(HistogramBar bar, HistogramInterval interval) => interval switch
    {
        HistogramInterval.Year => bar.From.ToString("yyyy", CultureInfo.InvariantCulture),
        HistogramInterval.Quarter => string.Create(CultureInfo.InvariantCulture, $"Q{bar.To.Month / 3} {bar.To.Year}"),
        HistogramInterval.Month => bar.From.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        HistogramInterval.Day or HistogramInterval.Auto => Of(bar.From),
    };

    /// <summary>What a bar is wide: "day", "month", "quarter", "year".</summary>
    public static string Unit(HistogramInterval interval) => interval switch
    {
        HistogramInterval.Year => "year",
        HistogramInterval.Quarter => "quarter",
        HistogramInterval.Month => "month",
        HistogramInterval.Day or HistogramInterval.Auto => "day",
    };

    /// <summary>A range as its reader typed it: "2022-01 to 2022-06", "from 2022", "until 2022-06".</summary>
    public static string Range(string from, string to) => (from.Length > 0, to.Length > 0) switch
    {
        (true, true) when from == to => from,
        (true, true) => $"{from} to {to}",
        (true, false) => $"from {from}",
        (false, true) => $"until {to}",
        (false, false) => "",
    };
}
