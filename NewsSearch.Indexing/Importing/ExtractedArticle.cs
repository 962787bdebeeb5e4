using System.Text.Json;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Importing;

/// <summary>An article as <c>extract --json</c> prints it: a contract, so that nothing is added to it by a change elsewhere. Offsets are half-open, in UTF-16 units of <see cref="Text"/>.</summary>
public sealed record ExtractedArticle(
    string Title,
    IReadOnlyList<string> Paragraphs,
    string Text,
    IReadOnlyList<string> Authors,
    ExtractedDate? Published,
    string? Source,
    string? Url,
    string? Language,
    string? Section,
    IReadOnlyList<RemovedLine> Removed,
    IReadOnlyList<ExtractedMention> Mentions,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<Quote> Quotes,
    IReadOnlyList<LeaderInOffice> Leaders,
    IReadOnlyList<CountryConcerned> Countries)
{
    /// <summary>An article and what was read in it.</summary>
    public static ExtractedArticle Of(Article article, Annotations read)
    {
        var entities = read.Entities.DistinctBy(e => e.Id).ToDictionary(e => e.Id, StringComparer.Ordinal);
        return new ExtractedArticle(
            article.Title,
            article.Paragraphs,
            article.Text,
            article.Authors,
            article.Published is { } date ? new ExtractedDate(date.At, date.Precision, date.Found) : null,
            article.Source,
            article.Url,
            article.Language,
            article.Section,
            article.Removed,
            [.. read.Mentions.Select(m => ExtractedMention.Of(m, entities))],
            read.Entities,
            read.Roles,
            read.Quotes,
            read.Leaders,
            read.Countries);
    }

    /// <summary>The object as JSON, without line breaks.</summary>
    public static string Json(ExtractedArticle article) => JsonSerializer.Serialize(article, ContractJson.Options);
}
