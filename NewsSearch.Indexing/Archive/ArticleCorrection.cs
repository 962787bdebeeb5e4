using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive;

/// <summary>What a person corrects in an article. Null leaves a field as it is; an empty text or list empties it.</summary>
public sealed record ArticleCorrection
{
    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet.</summary>
    public string? Source { get; init; }

    /// <summary>The date; ignored where <see cref="Undated"/> is set.</summary>
    public ArticleDate? Published { get; init; }

    /// <summary>That the article has no date that can be trusted.</summary>
    public bool Undated { get; init; }

    /// <summary>The authors.</summary>
    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>The address of the original.</summary>
    public string? Url { get; init; }

    /// <summary>The section.</summary>
    public string? Section { get; init; }

    /// <summary>The language, ISO 639-1.</summary>
    public string? Language { get; init; }

    /// <summary>This correction with a later one over it.</summary>
    public ArticleCorrection With(ArticleCorrection later)
    {
        var dated = later.Undated || later.Published is not null;
        return new ArticleCorrection
        {
            Title = later.Title ?? Title,
            Source = later.Source ?? Source,
            Published = dated ? later.Published : Published,
            Undated = dated ? later.Undated : Undated,
            Authors = later.Authors ?? Authors,
            Url = later.Url ?? Url,
            Section = later.Section ?? Section,
            Language = later.Language ?? Language,
        };
    }

    /// <summary><paramref name="article"/> corrected, with a flag that says what was.</summary>
    public Article Over(Article article)
    {
        var fields = Fields();
        if (fields.Count == 0)
            return article;
        return article with
        {
            Title = Title ?? article.Title,
            Source = Or(Source, article.Source),
            Published = Undated ? null : Published ?? article.Published,
            Authors = Authors ?? article.Authors,
            Url = Or(Url, article.Url),
            Section = Or(Section, article.Section),
            Language = Or(Language, article.Language),
            Flags = [.. article.Flags, $"Corrected by hand: {string.Join(", ", fields)}."],
        };
    }

    /// <summary>The names of the fields corrected.</summary>
    public IReadOnlyList<string> Fields()
    {
        (string Name, bool Set)[] fields =
        [
            ("title", Title is not null),
            ("date", Undated || Published is not null),
            ("source", Source is not null),
            ("authors", Authors is not null),
            ("address", Url is not null),
            ("section", Section is not null),
            ("language", Language is not null),
        ];
        return [.. fields.Where(f => f.Set).Select(f => f.Name)];
    }

    private static string? Or(string? corrected, string? found) =>
        corrected is null ? found : corrected.Length == 0 ? null : corrected;
}
