using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Likeness;

/// <summary>Equal for exact copies: the words of the body, whatever marks, case and line breaks stand between them; with the headline where the body is short or missing.</summary>
internal static class TextHash
{
    // A body this short may stand under headlines that make it another story ("This story will be updated.").
    private const int ShortBody = 40;

    public static long Of(Article article)
    {
        var words = Words.Of(article.Paragraphs);
        if (words.Count < ShortBody)
            words.AddRange(Words.Of([article.Title]));
        var hash = Mix.Seed;
        foreach (var word in words)
            hash = Mix.Finish(Mix.Step(hash, word));
        return unchecked((long)hash);
    }
}
