using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>
/// Reads articles whose entities are given beside their text, one JSON object a line: id, title, text, published, source, and lists of names: people, places, organisations, countries, leaders.
/// For measuring an index on archives of any size without an archive. Names are ids by their kind: "person/Erik Raroul"; of countries, in hexadecimal.
/// </summary>
public sealed class GivenArticles : IEntityNames
{
    private const string Country = "country/";

    /// <inheritdoc/>
    public string? NameOf(string id) => id.StartsWith(Country, StringComparison.Ordinal)
        ? Encoding.UTF8.GetString(Convert.FromHexString(id[Country.Length..]))
        : id[(id.IndexOf('/') + 1)..];

    /// <summary>The entity id of a name in a list of that name ("people"); null where there is no such list.</summary>
    public static string? IdOf(string list, string name) => list switch
    {
        "people" or "leaders" => $"person/{name}",
        "places" => $"place/{name}",
        "organisations" => $"organisation/{name}",
        "countries" => $"{Country}{Code(name)}",
        "source" => name,
        _ => null,
    };

    /// <summary>The articles of a file, numbered from 1.</summary>
    public static IEnumerable<IndexedArticle> Read(string path)
    {
        var number = 0L;
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            yield return Read(json.RootElement, ++number);
        }
    }

    private static IndexedArticle Read(JsonElement article, long number)
    {
        return new IndexedArticle(article.GetProperty("id").GetString()!, number, ArticleOf(article), new Annotations
        {
            Stamp = "given",
            Entities = [.. Entities(article, "people", MentionKind.Person), .. Entities(article, "places", MentionKind.Place), .. Entities(article, "organisations", MentionKind.Organisation)],
            Countries = [.. Names(article, "countries").Select(country => new CountryConcerned(Code(country), country, 1, CountryLevel.About))],
            Leaders = [.. Names(article, "leaders").Select(leader => new LeaderInOffice(IdOf("leaders", leader)!, leader, "", "", LeaderBasis.Date))],
        });
    }

    /// <summary>Codes are kept in small letters, which names are not written in: the name's bytes in hexadecimal digits.</summary>
    private static string Code(string country) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(country));

    private static Article ArticleOf(JsonElement article) => new()
    {
        Title = article.GetProperty("title").GetString()!,
        Paragraphs = article.GetProperty("text").GetString()!.Split(ArticleText.Break),
        Published = new ArticleDate(DateTimeOffset.Parse(article.GetProperty("published").GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), DatePrecision.Minute, "given"),
        Source = article.GetProperty("source").GetString(),
        Language = "en",
        Authors = [],
        Origin = new Origin("given"),
    };

    private static IEnumerable<Entity> Entities(JsonElement article, string list, MentionKind kind) =>
        Names(article, list).Select(name => new Entity(IdOf(list, name)!, name, kind, null, 1, 1));

    private static List<string> Names(JsonElement article, string list) =>
        article.TryGetProperty(list, out var names) ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : [];
}
