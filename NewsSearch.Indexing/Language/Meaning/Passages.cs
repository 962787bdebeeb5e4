using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Language.Meaning;

/// <summary>Parts an article into passages of about 200 words: whole paragraphs where they are no longer, else whole sentences. Each is read with the title before it, which says what it is about.</summary>
public static class Passages
{
    /// <summary>Words a passage has at most, unless a single sentence has more.</summary>
    public const int Words = 200;

    /// <summary>Passages read of one article, some 50,000 words; a bound against texts that would keep the reader for hours.</summary>
    public const int Most = 256;

    /// <summary>The texts of the passages in order, as they are read; one of the title alone where there is no body, none where there is neither.</summary>
    public static IReadOnlyList<string> Of(Article article) => [.. Of(article.Title, article.Paragraphs).Select(passage => passage.Read)];

    /// <summary>The passages of a text in order, each as it stands and as it is read.</summary>
    public static IReadOnlyList<Passage> Of(string title, IReadOnlyList<string> paragraphs)
    {
        var passages = Bodies(paragraphs).Take(Most).Select(body => new Passage(body, title.Length == 0 ? body : title + ArticleText.Break + body)).ToList();
        return passages.Count > 0 ? passages : title.Length > 0 ? [new Passage(title, title)] : [];
    }

    private static IEnumerable<string> Bodies(IEnumerable<string> paragraphs)
    {
        var parts = new List<string>();
        var words = 0;
        foreach (var (text, count) in paragraphs.SelectMany(Pieces))
        {
            if (words > 0 && words + count > Words)
            {
                yield return string.Join(ArticleText.Break, parts);
                parts.Clear();
                words = 0;
            }

            parts.Add(text);
            words += count;
        }

        if (parts.Count > 0)
            yield return string.Join(ArticleText.Break, parts);
    }

    /// <summary>A paragraph, or runs of its sentences where it is too long, with how many words each has.</summary>
    private static IEnumerable<(string Text, int Words)> Pieces(string paragraph)
    {
        var sentences = SentenceSplitter.Split(paragraph);
        var all = sentences.Sum(s => s.Tokens.Count);
        if (all == 0)
            yield break;
        var each = (all + Words - 1) / Words is var runs and > 1 ? (all + runs - 1) / runs : all;
        for (var at = 0; at < sentences.Count;)
        {
            var (first, count) = (at, 0);
            while (at < sentences.Count && count < each)
                count += sentences[at++].Tokens.Count;
            yield return (paragraph[sentences[first].Start..sentences[at - 1].End], count);
        }
    }
}
