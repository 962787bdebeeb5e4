using System.Text.Json.Serialization;

namespace NewsSearch.Indexing.Search;

/// <summary>What a search found. Totals and counts are exact, over all hits: of articles, or of stories where <see cref="SearchRequest.Stories"/> asks for these.</summary>
public sealed record SearchResponse
{
    /// <summary>The query as understood.</summary>
    public required QueryReading Query { get; init; }

    /// <summary>The selected facet values as the archive writes them, whatever letter case they were asked for in.</summary>
    public IReadOnlyList<FacetFilter> Filters { get; init; } = [];

    /// <summary>All hits.</summary>
    public required long Total { get; init; }

    /// <summary>Where stories are counted: how many articles were found; else null.</summary>
    public long? Articles { get; init; }

    /// <summary>The hits of this page.</summary>
    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>The order of the hits: the one asked for, or the newest first where the best match was asked for and nothing in the query makes one match better than another.</summary>
    public SearchSort Sort { get; init; }

    /// <summary>The facets asked for, in that order.</summary>
    public IReadOnlyList<FacetCounts> Facets { get; init; } = [];

    /// <summary>The histogram asked for.</summary>
    public Histogram? Histogram { get; init; }

    /// <summary>Where fewer than <see cref="Respelling.Most"/> articles were found: the query spelled otherwise, where that finds clearly more. Only asked for beside the first page; else null.</summary>
    public Respelling? Respelled { get; init; }

    /// <summary>Whether the search was cut short by its time limit: hits and counts are then a lower bound.</summary>
    public bool Partial { get; init; }

    /// <summary>The archive sequence up to which the index searched is complete.</summary>
    public required long Sequence { get; init; }

    /// <summary>Milliseconds inside the engine.</summary>
    public required double Milliseconds { get; init; }

    /// <summary>Whether the request's cursor was none of this order, so that the first page was given.</summary>
    [JsonIgnore]
    public bool BeganAnew { get; init; }

    /// <summary>Where the next page begins; null at the end.</summary>
    public string? NextCursor { get; init; }
}
