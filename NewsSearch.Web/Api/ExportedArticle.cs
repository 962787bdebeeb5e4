using System.Globalization;
using System.Text.Json.Serialization;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Api;

/// <summary>An article found, as it is taken away.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Title">The headline.</param>
/// <param name="Source">The outlet.</param>
/// <param name="Published">The date no more exactly than known: "2022-03-03", "2022-03", "2022".</param>
/// <param name="Precision">How much of the date is known.</param>
/// <param name="Authors">The authors.</param>
/// <param name="Url">The original's address.</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Section">The outlet's section.</param>
/// <param name="Entities">All entities, the most salient first.</param>
/// <param name="NamesRead">Whether its names have been read.</param>
/// <param name="Address">Its page here.</param>
/// <param name="Tellings">Where stories were asked for: how many of the articles found tell this one's; left out else.</param>
/// <param name="Text">Headline and paragraphs parted by blank lines, where asked for; left out else.</param>
public sealed record ExportedArticle(
    string Id,
    string Title,
    string? Source,
    string? Published,
    DatePrecision? Precision,
    IReadOnlyList<string> Authors,
    string? Url,
    string? Language,
    string? Section,
    IReadOnlyList<HitEntity> Entities,
    bool NamesRead,
    string Address,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Tellings = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Text = null)
{
    /// <summary>The article of a hit, its page under <paramref name="site"/>.</summary>
    /// <param name="hit">The hit, which knows the most salient entities alone.</param>
    /// <param name="current">The article in the archive; null where it was erased since.</param>
    /// <param name="site">The site's own address.</param>
    public static ExportedArticle Of(SearchHit hit, CurrentArticle? current, string site) => new(
        hit.Id,
        string.Concat(hit.Title.Select(run => run.Text)),
        hit.Source,
        hit.Published is { } date ? DateWords.Machine(date) : null,
        hit.Published?.Precision,
        hit.Authors,
        hit.Url,
        hit.Language,
        current?.Article.Section,
        current?.Annotations is { } read ? [.. read.Entities.Select(entity => new HitEntity(entity.Id, entity.Name, entity.Kind))] : hit.Entities,
        hit.NamesRead,
        site + ArticleAddress.Of(hit.Id),
        hit.Tellings);

    /// <summary>The names of a table's columns.</summary>
    public static IReadOnlyList<string> Columns(bool stories) =>
        ["id", "title", "source", "published", "precision", "authors", "url", "language", "section", "entities", "address", .. stories ? ["tellings"] : Array.Empty<string>()];

    /// <summary>The article as a row of a table, in the order of <see cref="Columns"/>; lists joined by "; ".</summary>
    public IReadOnlyList<string> Cells() =>
    [
        Id,
        Title,
        Source ?? "",
        Published ?? "",
        Precision?.ToString().ToLower(CultureInfo.InvariantCulture) ?? "",
        string.Join("; ", Authors),
        Url ?? "",
        Language ?? "",
        Section ?? "",
        string.Join("; ", Entities.Select(e => e.Name)),
        Address,
        .. Tellings is { } tellings ? [tellings.ToString(CultureInfo.InvariantCulture)] : Array.Empty<string>(),
    ];
}
