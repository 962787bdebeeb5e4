using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Indexing.Cleaning.Dates;
using NewsSearch.Indexing.Cleaning.Furniture;
using NewsSearch.Indexing.Cleaning.Pages;
using NewsSearch.Indexing.Cleaning.Paragraphs;
using NewsSearch.Indexing.Sources;

namespace NewsSearch.Indexing.Cleaning;

/// <summary>
/// Makes an article of a raw document: finds the story and its title, authors, date, outlet, address, section and language, and keeps what it took out with the reason.
/// What cannot be trusted is left out and flagged. Safe to use from several threads; a document takes time linear in its length.
/// </summary>
/// <param name="clock">Tells which dates lie in the future.</param>
public sealed partial class ArticleCleaner(TimeProvider clock)
{
    /// <summary>Characters of a document, markup and all; more is no single article.</summary>
    public const int MostCharacters = 5_000_000;

    private readonly PublishedFinder _published = new(clock);

    /// <summary>Cleans one document.</summary>
    /// <returns><see cref="Cleaned"/>, or <see cref="NotAnArticle"/> where the document is too long, lies beside the articles of a collection, or holds neither a title nor a story.</returns>
    public CleaningResult Clean(RawDocument document)
    {
        if (document.Text.Length > MostCharacters)
            return Refuse(document, string.Create(CultureInfo.InvariantCulture, $"has {document.Text.Length:N0} characters, more than the {MostCharacters:N0} that one article may have"), "Split it into its articles, or leave it out.");
        if (SideFile.What(document) is { } what)
            return Refuse(document, what, "Nothing to do; were it an article, give the file another name or a headline and sentences.");
        var (blocks, evidence) = Read(document);
        var draft = new ArticleDraft(document, FieldEvidence.Before(document.Fields, evidence));
        var story = StoryReader.Read(blocks, draft.Context);
        var article = draft.Finish(story, _published);
        return article.Title.Length == 0 && article.Paragraphs.Count == 0
            ? Refuse(document, "has neither a title nor a story", "Look whether the file is a page that shows its article only to a browser; else leave it out.")
            : new Cleaned(article);
    }

    private static (IReadOnlyList<Block> Blocks, Evidence Evidence) Read(RawDocument document) => document.Form switch
    {
        RawForm.HtmlPage => PageReader.ReadPage(document.Text, document.Fields.Url),
        RawForm.HtmlFragment => (PageReader.ReadFragment(document.Text), new Evidence()),
        RawForm.Text when HoldsMarkup(document.Text) => (PageReader.ReadFragment(document.Text), new Evidence()),
        RawForm.Text => (ParagraphReader.Read(document.Text), new Evidence()),
        _ => throw new ArgumentOutOfRangeException(nameof(document), document.Form, "Not a known form."),
    };

    /// <summary>Records often call a body text that is HTML.</summary>
    private static bool HoldsMarkup(string text) => ParagraphTags().Count(text) >= 2;

    [GeneratedRegex(@"</p>|<p>|<p\s[^<>]{0,200}>|<br\s?/?>|</div>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ParagraphTags();

    private static NotAnArticle Refuse(RawDocument document, string reason, string advice) => new(new RejectedInput(document.Origin, reason, advice));
}
