namespace NewsSearch.Indexing.Search;

/// <summary>A search: what is wanted, and what is to be counted beside it.</summary>
public sealed record SearchRequest
{
    /// <summary>The query as typed; empty for everything. Any text is allowed.</summary>
    public string Text { get; init; } = "";

    /// <summary>The selected facet values.</summary>
    public IReadOnlyList<FacetFilter> Filters { get; init; } = [];

    /// <summary>Only articles of these days; leaves undated ones out. Null for all.</summary>
    public DayRange? Days { get; init; }

    /// <summary>What of the request was read otherwise than typed before the engine is asked, a sentence each: the reading's first notes.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The order of hits.</summary>
    public SearchSort Sort { get; init; }

    /// <summary>The one-based page; ignored where a cursor is given. Pages end at the 10,000th hit.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Where to go on, from <see cref="SearchResponse.NextCursor"/>; null for the beginning. Has no ceiling.</summary>
    public string? Cursor { get; init; }

    /// <summary>Hits wanted, 0 to 1,000.</summary>
    public int Size { get; init; } = 20;

    /// <summary>Whether a story is one hit, however many articles tell it nearly word for word: the one of them that comes first in the order. Total, counts and histogram are of stories then.</summary>
    public bool Stories { get; init; }

    /// <summary>The facets to count.</summary>
    public IReadOnlyList<FacetWish> Facets { get; init; } = [];

    /// <summary>The histogram wanted; null for none.</summary>
    public HistogramInterval? Histogram { get; init; }

    /// <summary>Whether a word or phrase that is a known name finds that name's other names too, Kiev also Kyiv, and a word its British or American spelling. Off, both are looked for only as written, and the reading says what was left out.</summary>
    public bool Aliases { get; init; } = true;

    /// <summary>Whether the best hits are ordered by words and meaning, where the order is by relevance and meaning is to be had; else by their words alone. What is found and counted is the same.</summary>
    public bool Meaning { get; init; } = true;

    /// <summary>How long it may take, where that is less than an engine takes at most by itself; null for no less.</summary>
    public TimeSpan? Within { get; init; }

    /// <summary>Whether hits carry snippets.</summary>
    public bool Snippets { get; init; } = true;

    /// <summary>Whether every hit is marked however long that takes, as a file of all of them needs; else hits that come too late for a reader are shown without marks and lines.</summary>
    public bool MarksAll { get; init; }

    /// <summary>How the words looked for are to be shown in their context; null for not at all.</summary>
    public ContextWish? Context { get; init; }
}
