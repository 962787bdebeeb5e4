using NewsSearch.Indexing.Archive.Identity;
using NewsSearch.Indexing.Archive.Likeness;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Storing;

/// <summary>Whether two texts that share an id or a file name are one article, however rewritten, or two that share it by chance.</summary>
internal static class Sameness
{
    // Rewritten altogether, an article still shares a sentence with what it was; two articles share none.
    private const double SharedPassages = 0.05;

    // Short texts have no passages to compare; a changed notice keeps many of its words.
    private const double SharedWords = 0.3;

    /// <summary>Whether they agree in address, headline, a passage or, where one is short, many words.</summary>
    public static bool Agree(Article known, PreparedArticle incoming)
    {
        var shingles = Shingles.Of(known);
        return (CanonicalAddress.Of(known.Url) is { } url && url == CanonicalAddress.Of(incoming.Article.Url))
            || string.Equals(known.Title, incoming.Article.Title, StringComparison.OrdinalIgnoreCase)
            || (shingles.Hashes.IsEmpty || incoming.Shingles.Hashes.IsEmpty
                ? CommonWords(known, incoming.Article) > SharedWords
                : shingles.Jaccard(incoming.Shingles) > SharedPassages);
    }

    private static double CommonWords(Article known, Article incoming)
    {
        var (left, right) = (Words.Of(known.Paragraphs).ToHashSet(), Words.Of(incoming.Paragraphs).ToHashSet());
        var common = left.Count(right.Contains);
        return common == 0 ? 0 : (double)common / (left.Count + right.Count - common);
    }
}
