using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Sources;

/// <summary>What the container said about a document, as it said it: nothing is parsed or judged yet. Null where it said nothing.</summary>
public sealed record RawFields
{
    /// <summary>The id the source gave.</summary>
    public string? Id { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The date as written.</summary>
    public string? Published { get; init; }

    /// <summary>The name of the field or element that held the date, for the report: "field published", "feed pubDate".</summary>
    public string? PublishedFound { get; init; }

    /// <summary>The outlet.</summary>
    public string? Source { get; init; }

    /// <summary>Authors or byline as written, one entry for each field value.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The address.</summary>
    public string? Url { get; init; }

    /// <summary>The language as declared.</summary>
    public string? Language { get; init; }

    /// <summary>The names that the record brings with it; null where it has no list of any.</summary>
    public GivenNames? Given { get; init; }

    /// <summary>The section or category.</summary>
    public string? Section { get; init; }
}
