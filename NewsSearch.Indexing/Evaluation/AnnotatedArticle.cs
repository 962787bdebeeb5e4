using System.Globalization;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>An article whose names, roles, quotations and countries a reader has marked.</summary>
/// <param name="Id">Its name in reports.</param>
/// <param name="Text">Title, blank line, body.</param>
/// <param name="Published">Its date, ISO; null where unknown.</param>
/// <param name="Source">Its outlet; null where unknown.</param>
/// <param name="Url">Its address; null where unknown.</param>
/// <param name="Mentions">The names by position.</param>
/// <param name="Roles">The roles, one for each distinct title of a person.</param>
/// <param name="Quotes">The quotations.</param>
/// <param name="Countries">The countries it concerns; null where not marked.</param>
internal sealed record AnnotatedArticle(
    string Id,
    string Text,
    string? Published,
    string? Source,
    string? Url,
    IReadOnlyList<AnnotatedMention> Mentions,
    IReadOnlyList<AnnotatedRole> Roles,
    IReadOnlyList<AnnotatedQuote> Quotes,
    AnnotatedCountries? Countries)
{
    /// <summary>The day that <see cref="Published"/> begins with; null where it begins with none.</summary>
    public DateOnly? Day =>
        Published is { Length: >= 10 } written && DateOnly.TryParseExact(written[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The article as an import would have stored it.</summary>
    public Article Article()
    {
        var parts = ArticleText.Parts(Text).Select(part => Text[part.Start..part.End]).ToList();
        return new Article
        {
            Title = parts.Count > 0 ? parts[0] : "",
            Paragraphs = [.. parts.Skip(1)],
            Published = Day is { } day ? new ArticleDate(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), DatePrecision.Day, "field published") : null,
            Source = Source,
            Url = Url,
            Language = "en",
            Origin = new Origin(Id),
        };
    }
}
