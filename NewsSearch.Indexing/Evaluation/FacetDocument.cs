using System.Globalization;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>A story whose facets indexers have labelled.</summary>
/// <param name="Id">What the labels call it.</param>
/// <param name="Date">Its day, "1987-02-26"; null where unknown.</param>
/// <param name="Title">Its headline; null where it has none.</param>
/// <param name="Dateline">"WASHINGTON, Feb 26 -"; null where it has none.</param>
/// <param name="Text">Its words.</param>
internal sealed record FacetDocument(string Id, string? Date, string? Title, string? Dateline, string? Text)
{
    /// <summary>The story as an import would have stored it.</summary>
    public Article Article() => new()
    {
        Title = Title ?? "",
        Paragraphs = [$"{Dateline} {Text}".Trim()],
        Published = DateOnly.TryParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new ArticleDate(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), DatePrecision.Day, "field date")
            : null,
        Language = "en",
        Origin = new Origin(Id),
    };
}
