using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Language;

/// <summary>Cuts an article's text into sentences. The title is one; none crosses a paragraph; each keeps the quotation marks and brackets that close after its stop.</summary>
public static class SentenceSplitter
{
    /// <summary>The most tokens a sentence has; a longer run without an end (a table, a list, hostile text) is cut there.</summary>
    public const int LongestSentence = 250;

    /// <summary>The sentences of <paramref name="text"/> (composed by <see cref="ArticleText"/>) in order, without the white space between them. Linear in the length.</summary>
    public static IReadOnlyList<Sentence> Split(string text)
    {
        var sentences = new List<Sentence>();
        foreach (var (start, end) in ArticleText.Parts(text))
            SplitParagraph(text, start, end, sentences);
        return sentences;
    }

    private static void SplitParagraph(string text, int start, int end, List<Sentence> sentences)
    {
        var ends = new SentenceEnds(text, Tokenizer.Tokenize(text, start, end));
        var first = 0;
        for (var at = 0; at < ends.Tokens.Count;)
        {
            var past = ends.PastEndAt(at) ?? (at + 1 - first >= LongestSentence ? at + 1 : null);
            if (past is { } cut)
            {
                sentences.Add(Of(ends.Tokens, first, cut));
                first = cut;
            }

            at = past ?? at + 1;
        }

        if (first < ends.Tokens.Count)
            sentences.Add(Of(ends.Tokens, first, ends.Tokens.Count));
    }

    private static Sentence Of(IReadOnlyList<Token> tokens, int first, int past)
    {
        var own = new Token[past - first];
        for (var i = 0; i < own.Length; i++)
            own[i] = tokens[first + i];
        return new Sentence(own[0].Start, own[^1].End, own);
    }
}
