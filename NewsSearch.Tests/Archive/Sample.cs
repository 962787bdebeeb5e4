using NewsSearch.Indexing.Articles;

namespace NewsSearch.Tests.Archive;

/// <summary>Small articles and readings to store.</summary>
internal static class Sample
{
    public const string Stamp = "model-1";

    public static Article Article(
        string title = "Ministers meet in Kyiv",
        string text = "The ministers met on Monday.",
        string? id = null,
        string? url = null,
        string? source = "Harbour Post",
        string? day = "2022-02-25",
        string path = "post/ministers.txt",
        int? line = null) => new()
        {
            Title = title,
            Paragraphs = text.Length == 0 ? [] : text.Split("\n\n"),
            Source = source,
            SourceId = id,
            Url = url,
            Language = "en",
            Published = day is null ? null : new ArticleDate(DateTimeOffset.Parse(day + "T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture), DatePrecision.Day, "field published"),
            Origin = new Origin(path, null, line),
        };

    /// <summary>A text of <paramref name="words"/> different words that begin with <paramref name="prefix"/>; of those named in <paramref name="changed"/> others stand there.</summary>
    public static string Words(string prefix, int words, params int[] changed) =>
        string.Join(' ', Enumerable.Range(0, words).Select(i => changed.Contains(i) ? $"other{i}" : $"{prefix}{i}"));

    /// <summary>A reading that finds <paramref name="name"/> wherever it stands, as one person.</summary>
    public static Annotations Reading(Article article, string name, string person, string stamp = Stamp, IReadOnlyList<Role>? roles = null, IReadOnlyList<Quote>? quotes = null)
    {
        var mentions = Mentions(article.Text, name, person).ToList();
        return new Annotations
        {
            Stamp = stamp,
            Mentions = mentions,
            Entities = mentions.Count == 0 ? [] : [new Entity(person, name, MentionKind.Person, null, mentions.Count, 1)],
            Roles = roles ?? [],
            Quotes = quotes ?? [],
        };
    }

    private static IEnumerable<Mention> Mentions(string text, string name, string person)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            yield return new Mention(at, at + name.Length, MentionKind.Person, name, person, "full-name", 1);
    }
}
