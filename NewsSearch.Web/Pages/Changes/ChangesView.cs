using NewsSearch.Indexing.Archive;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Pages.Changes;

/// <summary>What changed in an article from one version to the next.</summary>
/// <param name="Old">The earlier version.</param>
/// <param name="Now">The later one.</param>
/// <param name="Versions">All versions, oldest first.</param>
public sealed record ChangesView(StoredArticle Old, StoredArticle Now, IReadOnlyList<ArticleVersion> Versions)
{
    /// <summary>The headlines laid over each other.</summary>
    public ChangedPart Title { get; } = WordChanges.Between(Headline.Of(Old.Article.Title), Headline.Of(Now.Article.Title));

    /// <summary>The paragraphs; null where they are too many to be compared.</summary>
    public IReadOnlyList<ChangedPart>? Parts { get; } = TextChanges.Between(Old.Article.Paragraphs, Now.Article.Paragraphs);

    /// <summary>What else differs.</summary>
    public IReadOnlyList<ChangedField> Fields { get; } = ChangedField.Between(Old.Article, Now.Article);

    /// <summary>"Headline changed, 2 paragraphs rewritten, 1 paragraph added."; says so where only other things changed.</summary>
    public string Summary
    {
        get
        {
            var what = new List<string>();
            if (Title.Whole != Change.Kept)
                what.Add("Headline changed");
            Count(what, null, "rewritten");
            Count(what, Change.Added, "added");
            Count(what, Change.Removed, "taken out");
            if (Parts is null)
                return "The text is too long to be compared here.";
            return what.Count > 0 ? string.Join(", ", what) + "." : "Headline and text are the same.";
        }
    }

    private void Count(List<string> what, Change? whole, string done)
    {
        if (Parts?.Count(part => part.Whole == whole) is > 0 and var count)
            what.Add($"{Figures.Counted(count, "paragraph")} {done}");
    }
}
