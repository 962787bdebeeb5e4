using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Words;

/// <summary>
/// Cuts text into words by Unicode's word boundaries (UAX #29) and folds each. Articles, queries and highlighting all read words here, so they always agree.
/// Words of scripts without spaces come out character by character and are found as phrases of characters.
/// </summary>
internal static class WordReader
{
    /// <summary>At most <paramref name="most"/> words of <paramref name="text"/>, in order. A run of more than 255 characters is no word and is passed over.</summary>
    public static List<WordToken> Read(string text, int most = int.MaxValue)
    {
        var words = new List<WordToken>(Math.Min(most, text.Length / 6 + 1));
        using var reader = new StringReader(text);
        using var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        var term = tokenizer.AddAttribute<ICharTermAttribute>();
        var offset = tokenizer.AddAttribute<IOffsetAttribute>();
        tokenizer.Reset();
        while (words.Count < most && tokenizer.IncrementToken())
        {
            var form = WordFolding.Fold(term.Buffer.AsSpan(0, term.Length));
            if (form.Length > 0)
                words.Add(new WordToken(form, offset.StartOffset, offset.EndOffset));
        }

        return words;
    }
}
