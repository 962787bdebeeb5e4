namespace NewsSearch.Indexing.Search.Lucene.Words;

/// <summary>
/// Cuts text into words by Unicode's word boundaries (UAX #29) and folds each. Articles, queries and highlighting all read words here, so they always agree.
/// Words of scripts without spaces come out character by character and are found as phrases of characters.
/// No word runs over white space, so text is read a stretch at a time: nearly all stretches are plain (<see cref="PlainStretch"/>) and read in a few steps, the others by Lucene's tokenizer.
/// </summary>
internal static class WordReader
{
    /// <summary>The longest word; a longer run of characters is none and is passed over.</summary>
    public const int Longest = 255;

    /// <summary>One a thread, since making it costs more than reading an article.</summary>
    [ThreadStatic]
    private static OtherStretches? _others;

    /// <summary>At most <paramref name="most"/> words of <paramref name="text"/>, in order.</summary>
    public static List<WordToken> Read(string text, int most = int.MaxValue)
    {
        var words = new List<WordToken>(Math.Min(most, text.Length / 6 + 1));
        var others = _others ??= new OtherStretches();
        for (var at = 0; at < text.Length && words.Count < most;)
        {
            var length = text.AsSpan(at).IndexOfAny(PlainStretch.WhiteSpace);
            var end = length < 0 ? text.Length : at + length;
            if (end > at && !PlainStretch.TryRead(text, at, end, words))
                others.Read(text, at, end, words);
            at = end + 1;
        }

        if (words.Count > most)
            words.RemoveRange(most, words.Count - most);
        return words;
    }
}
