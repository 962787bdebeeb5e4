using System.Globalization;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Api;

/// <summary>A place that a search looks for, as it is taken away.</summary>
/// <param name="Id">The article's public id.</param>
/// <param name="Published">Its date no more exactly than known.</param>
/// <param name="Source">Its outlet.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Paragraph">The number of the paragraph; 0 for the headline.</param>
/// <param name="Start">Where the words begin in the article's text, in UTF-16 code units.</param>
/// <param name="Left">What stands before them.</param>
/// <param name="Match">The words.</param>
/// <param name="Right">What stands behind them.</param>
/// <param name="Address">The place in the article's page here.</param>
public sealed record ExportedPlace(string Id, string? Published, string? Source, string Title, int Paragraph, int Start, string Left, string Match, string Right, string Address)
{
    /// <summary>A line of a hit, its page under <paramref name="site"/>.</summary>
    public static ExportedPlace Of(SearchHit hit, ContextLine line, string site) => new(
        hit.Id,
        hit.Published is { } date ? DateWords.Machine(date) : null,
        hit.Source,
        string.Concat(hit.Title.Select(run => run.Text)),
        line.Paragraph,
        line.Start,
        line.Left,
        line.Match,
        line.Right,
        $"{site}{ArticleAddress.Of(hit.Id)}#{ArticleAddress.Part(line.Paragraph)}");

    /// <summary>The names of a table's columns.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["id", "published", "source", "title", "paragraph", "start", "left", "match", "right", "address"];

    /// <summary>The place as a row of a table, in the order of <see cref="Columns"/>.</summary>
    public IReadOnlyList<string> Cells() =>
        [Id, Published ?? "", Source ?? "", Title, Paragraph.ToString(CultureInfo.InvariantCulture), Start.ToString(CultureInfo.InvariantCulture), Left, Match, Right, Address];
}
