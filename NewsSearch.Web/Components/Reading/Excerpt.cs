using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Components.Reading;

/// <summary>A place in an article, as a list of such places shows it.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Headline">Its headline; empty where it has none.</param>
/// <param name="Source">Its outlet; null where unknown.</param>
/// <param name="Day">Its day; null where undated.</param>
/// <param name="Sentence">The sentence that stands there, the words in question marked.</param>
/// <param name="Address">Where the words stand in the article.</param>
/// <param name="Where">"headline", "paragraph 4".</param>
public sealed record Excerpt(string Article, string Headline, string? Source, DateOnly? Day, MarkedSentence Sentence, string Address, string Where)
{
    /// <summary>A place where an entity is mentioned; it leads to the name in the article.</summary>
    public static Excerpt Of(MentionInArticle found)
    {
        var (page, start) = (ArticleAddress.Of(found.Article), found.Mention.Start);
        return new Excerpt(
            found.Article, found.Headline, found.Source, found.Day, MarkedSentence.Of(found.Sentence, found.At, found.Mention.Surface.Length), $"{page}#{ArticleAddress.Mention(start)}", ArticleAddress.PartWords(found.Paragraph))
        {
            Doubt = Certainty.IsUnsure(found.Mention) ? found.Mention.Score : null,
            Evidence = $"{page}#{ArticleAddress.Evidence(start)}",
        };
    }

    /// <summary>A sentence that gives somebody a role; it leads to its paragraph in the article.</summary>
    public static Excerpt Of(RoleInArticle found) => new(
        found.Article, found.Headline, found.Source, found.Day, MarkedSentence.Of(found.Sentence, found.At, found.Length), $"{ArticleAddress.Of(found.Article)}#{ArticleAddress.Part(found.Paragraph)}", ArticleAddress.PartWords(found.Paragraph));

    /// <summary>How sure it is that the words mean what they were read as, from 0 to 1, where that is doubtful; null where it is not.</summary>
    public double? Doubt { get; init; }

    /// <summary>Where the evidence for that stands.</summary>
    public string? Evidence { get; init; }
}
