using System.Globalization;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Commands;

/// <summary>A date as an operator writes it, with the precision it is written in.</summary>
internal static class WrittenDate
{
    private static readonly (string[] Formats, DatePrecision Precision)[] Forms =
    [
        (["yyyy"], DatePrecision.Year),
        (["yyyy-MM"], DatePrecision.Month),
        (["yyyy-MM-dd"], DatePrecision.Day),
        (["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-dd HH:mm"], DatePrecision.Minute),
    ];

    /// <summary>The date, in its own zone and at offset zero where none is written; null where it is none.</summary>
    public static ArticleDate? Read(string written)
    {
        foreach (var (formats, precision) in Forms)
        {
            if (DateTimeOffset.TryParseExact(written, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
                return new ArticleDate(at, precision, "set by hand");
        }

        return null;
    }
}
