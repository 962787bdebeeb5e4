using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>What is kept beside an article's text to show it as a hit.</summary>
internal sealed record StoredHit
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Source { get; init; }

    public ArticleDate? Published { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Url { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<HitEntity> Entities { get; init; } = [];

    public bool NamesRead { get; init; }

    /// <summary>Where entities are named in the text.</summary>
    public IReadOnlyList<StoredMention> Mentions { get; init; } = [];

    /// <summary>What is quoted in it, by position.</summary>
    public IReadOnlyList<StoredQuote> Quotes { get; init; } = [];
}
