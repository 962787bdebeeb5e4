using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Names;

/// <summary>The sentence around words of a text, for showing them in their place.</summary>
internal static class Passage
{
    /// <summary>The words from <paramref name="start"/> to <paramref name="end"/>, as far as the text goes.</summary>
    public static string Of(string text, int start, int end)
    {
        var from = Math.Clamp(start, 0, text.Length);
        return text[from..Math.Clamp(end, from, text.Length)];
    }

    /// <summary>From the sentence's first letter to its last mark; never beyond the paragraph.</summary>
    public static string Around(string text, int start, int end)
    {
        var (from, to) = Sentence(text, start, end);
        return text[from..to];
    }

    /// <summary>The number of the paragraph in which an offset of an article's text lies, from 1; 0 for the headline.</summary>
    public static int Paragraph(Article article, int at) => ArticleText.ParagraphAt(article.Text, article.Title.Length > 0, at);

    /// <summary>Where the sentence around the words begins and ends, white space at its ends left out.</summary>
    public static (int From, int To) Sentence(string text, int start, int end)
    {
        end = Math.Clamp(end, 0, text.Length);
        start = Math.Clamp(start, 0, end);
        var from = text.LastIndexOf(ArticleText.Break, Math.Max(0, start - 1), StringComparison.Ordinal) is >= 0 and var before ? before + ArticleText.Break.Length : 0;
        var to = text.IndexOf(ArticleText.Break, end, StringComparison.Ordinal) is >= 0 and var after ? after : text.Length;
        for (var i = start - 1; i > from; i--)
        {
            if (char.IsWhiteSpace(text[i]) && EndsSentence(text, i - 1))
            {
                from = i + 1;
                break;
            }
        }

        for (var i = end; i < to; i++)
        {
            if (char.IsWhiteSpace(text[i]) && EndsSentence(text, i - 1))
            {
                to = i;
                break;
            }
        }

        while (from < to && char.IsWhiteSpace(text[from]))
            from++;
        while (to > from && char.IsWhiteSpace(text[to - 1]))
            to--;
        return (from, to);
    }

    /// <summary>Whether the word that ends at <paramref name="last"/> ends a sentence: '?', '!', or '.' after a word that is no initial and no title.</summary>
    private static bool EndsSentence(string text, int last)
    {
        while (last > 0 && text[last] is '"' or '”' or '’' or '\'' or ')')
            last--;
        if (last <= 0 || text[last] is '!' or '?')
            return last > 0;
        if (text[last] != '.')
            return false;
        var first = last;
        while (first > 0 && !char.IsWhiteSpace(text[first - 1]))
            first--;
        var word = text.AsSpan(first, last - first);
        return word.Length > 3 || (word.Length > 1 && !char.IsUpper(word[0]) && !word.Contains('.'));
    }
}
