using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Search;

/// <summary>One article found.</summary>
/// <param name="Id">The article's public id.</param>
/// <param name="Title">The headline, its matches marked.</param>
/// <param name="Source">The outlet.</param>
/// <param name="Published">The date; null where undated.</param>
/// <param name="Authors">The authors.</param>
/// <param name="Url">The original's address.</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Snippet">Words of the text around the best matches, in order, or the lead where nothing is to be marked. Gaps are runs of " … ".</param>
/// <param name="Entities">The most salient entities, at most six.</param>
/// <param name="NamesRead">Whether the article's names have been read yet.</param>
/// <param name="Score">The relevance score, by words; 0 where the order is by date.</param>
public sealed record SearchHit(
    string Id,
    IReadOnlyList<TextRun> Title,
    string? Source,
    ArticleDate? Published,
    IReadOnlyList<string> Authors,
    string? Url,
    string? Language,
    IReadOnlyList<TextRun> Snippet,
    IReadOnlyList<HitEntity> Entities,
    bool NamesRead,
    double Score)
{
    /// <summary>Why it stands where it does, where words and meaning were mixed; null where the order is by words alone or by date.</summary>
    public MixedRank? Rank { get; init; }

    /// <summary>Where stories are counted: how many of the articles found tell its story, itself among them; else null.</summary>
    public int? Tellings { get; init; }

    /// <summary>Where the query asks for quotations: those of the article that answer it best, in order, at most three; else empty.</summary>
    public IReadOnlyList<HitQuote> Quotes { get; init; } = [];

    /// <summary>How many quotations of the article answer beside those.</summary>
    public int MoreQuotes { get; init; }

    /// <summary>Where lines in context were asked for: the places of the article that have what the query looks for, in order; else empty.</summary>
    public IReadOnlyList<ContextLine> Lines { get; init; } = [];

    /// <summary>How many such places there are beyond those.</summary>
    public int MoreLines { get; init; }
}
