namespace NewsSearch.Indexing.Articles;

/// <summary>One news article, cleaned. What could not be trusted is null and named in <see cref="Flags"/>; nothing is invented.</summary>
public sealed record Article
{
    /// <summary>The headline, one line, Unicode NFC; empty where none was found.</summary>
    public required string Title { get; init; }

    /// <summary>The body in order, each without line breaks, Unicode NFC; empty for a headline-only story.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>The authors' names as printed, without "By".</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When it was published; null where unknown or not to be trusted.</summary>
    public ArticleDate? Published { get; init; }

    /// <summary>The outlet's name or host as it came in; null where unknown. Under which name the outlet is listed, <see cref="Knowledge.Outlets"/> says.</summary>
    public string? Source { get; init; }

    /// <summary>The canonical address of the original, absolute http or https; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>ISO 639-1 code, lower case ("en"); null where it could not be told.</summary>
    public string? Language { get; init; }

    /// <summary>The section as the outlet names it; null where unknown.</summary>
    public string? Section { get; init; }

    /// <summary>The id the source itself gave (a field "id", a feed's guid); null where none.</summary>
    public string? SourceId { get; init; }

    /// <summary>Where the document came from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The names that the source itself gave, where they are taken as they are: then no others are looked for. Null where names are to be read.</summary>
    public GivenNames? Given { get; init; }

    /// <summary>What cleaning took out, in the order of the page.</summary>
    public IReadOnlyList<RemovedLine> Removed { get; init; } = [];

    /// <summary>What a reader should know, one sentence each: "No body: a headline-only story.", "The date '0001-01-01' cannot be right and was left out."</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Title, blank line, paragraphs parted by blank lines: the text that all offsets refer to.</summary>
    public string Text => ArticleText.Compose(Title, Paragraphs);
}
