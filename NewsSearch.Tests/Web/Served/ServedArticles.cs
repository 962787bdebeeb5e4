using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Importing;

namespace NewsSearch.Tests.Web.Served;

/// <summary>Articles of the served product, read by hand.</summary>
internal static class ServedArticles
{
    private const string Stamp = "by hand";

    private static readonly Article Summit = new()
    {
        Title = "Xi Jinping hosts grain summit in Beijing",
        Paragraphs = ["Xi Jinping welcomed ministers on Tuesday.", "“Bread comes first,” said Xi, the president of China."],
        Authors = ["Ilse Karlsen"],
        Published = new ArticleDate(new DateTimeOffset(2022, 3, 1, 9, 30, 0, TimeSpan.FromHours(8)), DatePrecision.Minute, "json-ld datePublished"),
        Source = "Meridian Wire",
        Url = "https://wire.example/summit",
        Language = "en",
        Section = "World",
        Origin = new Origin("wire/summit.html"),
        Removed = [new RemovedLine("Share this", "share button")],
    };

    /// <summary>The articles by name, with what was read in each.</summary>
    public static IReadOnlyList<(string Name, Article Article, Annotations Read)> All { get; } =
    [
        ("summit", Summit, Read(Summit)),
        ("hostile", Hostile(), new Annotations { Stamp = Stamp }),
        ("withdrawn", Plain("recalled.txt", "A story that was recalled"), new Annotations { Stamp = Stamp }),
    ];

    /// <summary>A later version of the summit's article.</summary>
    public static Article SummitCorrected { get; } = Summit with { Paragraphs = [.. Summit.Paragraphs, "Correction: the ministers came on Monday."] };

    /// <summary>The report of the import that brought them.</summary>
    public static ImportReport Imported { get; } = new()
    {
        Path = "/srv/news/wire",
        StartedAt = new DateTimeOffset(2022, 3, 2, 0, 0, 0, TimeSpan.Zero),
        Seconds = 1,
        Files = 4,
        Characters = 500,
        Added = 3,
        NewVersions = 0,
        Unchanged = 2,
        Copies = 0,
        NearCopies = 0,
        Flagged = 1,
        Rejected = 1,
        Rejections = [new("wire/empty.txt", "is empty", "Leave it out")],
        Flags = [],
    };

    private static Annotations Read(Article article)
    {
        Mention Name(string surface, int from, string entity, MentionKind kind)
        {
            var start = article.Text.IndexOf(surface, from, StringComparison.Ordinal);
            return new Mention(start, start + surface.Length, kind, surface, entity, "known-person", 0.97);
        }

        var said = article.Text.IndexOf("Bread", StringComparison.Ordinal);
        return new Annotations
        {
            Stamp = Stamp,
            Mentions =
            [
                Name("Xi Jinping", 0, "person/xi-jinping", MentionKind.Person),
                Name("Beijing", 0, "place/cn/beijing", MentionKind.Place),
                Name("Xi Jinping", 20, "person/xi-jinping", MentionKind.Person),
                Name("China", 20, "country/cn", MentionKind.Place),
            ],
            Entities =
            [
                new("person/xi-jinping", "Xi Jinping", MentionKind.Person, "CN", 2, 0.9),
                new("country/cn", "China", MentionKind.Place, "CN", 1, 0.5),
                new("place/cn/beijing", "Beijing", MentionKind.Place, "CN", 1, 0.4),
            ],
            Roles = [new("person/xi-jinping", "president", "country/cn", RoleState.Now, said, said + 20)],
            Quotes = [new(said, said + "Bread comes first,".Length, QuoteForm.Direct, [new("person/xi-jinping", "Xi Jinping", "Xi")], "said")],
            Leaders = [new("person/xi-jinping", "Xi Jinping", "country/cn", "President of China", LeaderBasis.Date)],
            Countries = [new("CN", "China", 1, CountryLevel.About)],
        };
    }

    private static Article Hostile() => Plain("hostile.txt", "<script>alert(1)</script> <img src=x onerror=alert(2)>") with
    {
        Source = "=cmd <b>bold</b>",
        Url = "javascript:alert(3)",
        Flags = ["The date '<0001-01-01>' cannot be right and was left out."],
    };

    private static Article Plain(string path, string title) => new()
    {
        Title = title,
        Paragraphs = ["Some words about </p><script>nothing</script> at all."],
        Origin = new Origin(path),
    };
}
