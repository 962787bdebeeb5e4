using System.Globalization;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Makes articles out of texts read by hand, as an import would.</summary>
internal static class GoldArticle
{
    /// <summary>The article of a text (title, blank line, body).</summary>
    public static Article Of(string id, string text, DateOnly? day, string? source = null, string? url = null)
    {
        var parts = ArticleText.Parts(text).Select(p => text[p.Start..p.End]).ToList();
        return new Article
        {
            Title = parts.Count > 0 ? parts[0] : "",
            Paragraphs = [.. parts.Skip(1)],
            Published = day is { } known ? new ArticleDate(new DateTimeOffset(known.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), DatePrecision.Day, "field published") : null,
            Source = source,
            Url = url,
            Language = "en",
            Origin = new Origin(id),
        };
    }

    /// <summary>The day that an ISO date or time begins with; null where it begins with none.</summary>
    public static DateOnly? Day(string? published) =>
        published is { Length: >= 10 } p && DateOnly.TryParseExact(p[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
