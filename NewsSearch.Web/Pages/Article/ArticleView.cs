using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Pages.Article;

/// <summary>What an article's page shows.</summary>
/// <param name="Stored">The article at the version asked for.</param>
/// <param name="Parts">Its text, cut at its names.</param>
/// <param name="Versions">All its versions, oldest first.</param>
/// <param name="Story">The other articles of its story.</param>
/// <param name="Copies">The other articles with exactly its text.</param>
/// <param name="Related">Articles like it.</param>
/// <param name="Names">The names of its entities by id.</param>
/// <param name="From">The search whose results it was opened from; everything where it was not.</param>
public sealed record ArticleView(
    StoredArticle Stored,
    ArticleParts Parts,
    IReadOnlyList<ArticleVersion> Versions,
    IReadOnlyList<StoredArticle> Story,
    IReadOnlyList<StoredArticle> Copies,
    IReadOnlyList<SearchHit> Related,
    IReadOnlyDictionary<string, string> Names,
    SearchAddress From)
{
    /// <summary>The words for which it concerns each country, by the country's code.</summary>
    public ILookup<string, Mention> CountryWords { get; init; } = Array.Empty<Mention>().ToLookup(_ => "");

    /// <summary>Where it stands among those results; null where it was opened by itself or is not among them.</summary>
    public AmongResults? Among { get; init; }

    /// <summary>The article.</summary>
    public Indexing.Articles.Article Article => Stored.Article;

    /// <summary>What was read in it; empty where nothing was yet.</summary>
    public Annotations Read => Stored.Annotations ?? Nothing;

    /// <summary>The article that this one is an exact copy of; null where this is the first.</summary>
    public StoredArticle? CopyOf => Copies.FirstOrDefault(other => other.Id == Stored.CopyOf);

    /// <summary>Whether a version older than the current one is shown.</summary>
    public bool IsOld => Stored.Version < Stored.Versions;

    /// <summary>The headline, or what stands for one.</summary>
    public string Headline => Words.Headline.Of(Article.Title);

    internal static Annotations Nothing { get; } = new() { Stamp = "" };

    /// <summary>The name of an entity: the archive's, or its id where it has none.</summary>
    public string NameOf(string id) => Names.GetValueOrDefault(id, id);
}
