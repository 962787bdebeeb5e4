using System.Globalization;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Tests.Contracts;

/// <summary>Makes articles for engines in few words.</summary>
internal static class SampleArticles
{
    /// <summary>An article; its number is the digits of its id. Entities are written as ids; countries among them are 'about' where they come first.</summary>
    public static IndexedArticle Article(
        string id,
        string title = "",
        string body = "",
        string? date = null,
        string? source = null,
        string? language = "en",
        string? section = null,
        string[]? authors = null,
        string[]? entities = null,
        string[]? leaders = null,
        string? quoted = null,
        bool read = true,
        long? story = null)
    {
        var article = new Article
        {
            Title = title,
            Paragraphs = body.Length == 0 ? [] : body.Split('|'),
            Published = date is null ? null : Date(date),
            Source = source,
            Language = language,
            Section = section,
            Authors = authors ?? [],
            Url = $"https://example.org/{id}",
            Origin = new Origin($"{id}.txt"),
        };
        return new IndexedArticle(id, Number(id), article, read ? Reading(entities ?? [], leaders ?? [], quoted) : null) { Story = story };
    }

    /// <summary>An article whose headline calls an entity by these names.</summary>
    public static IndexedArticle Calling(string id, string entity, params string[] names)
    {
        var article = Article(id, string.Join(' ', names), entities: [entity]);
        var mentions = names.Select(name => (Name: name, Start: article.Article.Title.IndexOf(name, StringComparison.Ordinal)));
        return article with
        {
            Annotations = article.Annotations! with { Mentions = [.. mentions.Select(mention => new Mention(mention.Start, mention.Start + mention.Name.Length, Kind(entity), mention.Name, entity, "test", 1))] },
        };
    }

    /// <summary>The change that indexes an article.</summary>
    public static IndexChange Change(this IndexedArticle article) => new(article.Id, article);

    private static long Number(string id) => long.Parse(string.Concat(id.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

    private static ArticleDate Date(string date) => date.Length switch
    {
        4 => new ArticleDate(Utc($"{date}-01-01"), DatePrecision.Year, "test"),
        7 => new ArticleDate(Utc($"{date}-01"), DatePrecision.Month, "test"),
        10 => new ArticleDate(Utc(date), DatePrecision.Day, "test"),
        _ => new ArticleDate(Utc(date), DatePrecision.Minute, "test"),
    };

    private static DateTimeOffset Utc(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>A reading that names these entities, without their places.</summary>
    public static Annotations Reading(string[] entities) => Reading(entities, [], null);

    private static Annotations Reading(string[] entities, string[] leaders, string? quoted)
    {
        var all = entities.Select((id, at) => new Entity(id, SampleNames.Known(id), Kind(id), Country(id), 1, 1.0 / (at + 1))).ToList();
        return new Annotations
        {
            Stamp = "test",
            Entities = all,
            Countries = [.. all.Select(entity => entity.Country).OfType<string>().Distinct()
                .Select((code, at) => new CountryConcerned(code, code, 1, at == 0 ? CountryLevel.About : CountryLevel.Mentioned))],
            Leaders = [.. leaders.Select(id => new LeaderInOffice(id, SampleNames.Known(id), "country/xx", "office", LeaderBasis.Date))],
            Mentions = [],
            Quotes = quoted is null ? [] : [new Quote(0, 1, QuoteForm.Direct, [new Speaker(quoted, SampleNames.Known(quoted), "he")], "said")],
        };
    }

    /// <summary>The kind of an entity.</summary>
    public static MentionKind Kind(string id) => id.Split('/')[0] switch
    {
        "person" => MentionKind.Person,
        "organisation" => MentionKind.Organisation,
        _ => MentionKind.Place,
    };

    private static string? Country(string id) => id.Split('/') switch
    {
        ["country", var code] => code.ToUpperInvariant(),
        ["place", var code, _] => code.ToUpperInvariant(),
        _ => null,
    };
}
