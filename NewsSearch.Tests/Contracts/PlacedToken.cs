using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Tests.Contracts;

/// <summary>A word of a written article.</summary>
/// <param name="Word">In lower case.</param>
/// <param name="Written">As it is written.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Position">Its number; between title and text lie a hundred.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Paragraph">0 in the title, 1 in the first paragraph.</param>
internal sealed record PlacedToken(string Word, string Written, int Start, int Position, int Sentence, int Paragraph)
{
    /// <summary>The words of an article whose sentences end with a stop each.</summary>
    public static List<PlacedToken> Of(IndexedArticle article)
    {
        var tokens = new List<PlacedToken>();
        var (sentence, paragraph, gap) = (0, article.Article.Title.Length > 0 ? 0 : 1, 0);
        foreach (var (start, end) in ArticleText.Parts(article.Article.Text))
        {
            for (var at = start; at < end;)
            {
                var past = article.Article.Text.IndexOf(' ', at, end - at);
                past = past < 0 ? end : past;
                var word = article.Article.Text[at..past];
                tokens.Add(new PlacedToken(word.TrimEnd('.').ToLowerInvariant(), word.TrimEnd('.'), at, tokens.Count + gap, sentence, paragraph));
                sentence += word.EndsWith('.') ? 1 : 0;
                at = past + 1;
            }

            gap += paragraph == 0 ? 100 : 0;
            (sentence, paragraph) = (sentence + 1, paragraph + 1);
        }

        return tokens;
    }
}
