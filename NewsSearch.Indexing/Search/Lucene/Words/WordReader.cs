using System.Buffers;

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

    /// <summary>At most <paramref name="most"/> words of <paramref name="text"/>, in order, folded.</summary>
    public static List<WordToken> Read(string text, int most = int.MaxValue) => Folded(text, Spans(text, most));

    /// <summary>Where they stand.</summary>
    public static List<WordSpan> Spans(string text, int most)
    {
        var words = new List<WordSpan>(Math.Min(most, text.Length / 6 + 1));
        var others = _others ??= new OtherStretches();
        for (var at = 0; at < text.Length && words.Count < most;)
        {
            var end = PastStretch(text, at);
            if (end > at)
                Read(text, at, end, words, others);
            at = end + 1;
        }

        if (words.Count > most)
            words.RemoveRange(most, words.Count - most);
        return words;
    }

    /// <summary>At most <paramref name="most"/> words of <paramref name="text"/>, in order, among them every word that begins with one of <paramref name="beginnings"/>: stretches without any are passed over, so long as all their letters are ASCII and what is written is what is folded.</summary>
    public static List<WordToken> ReadAround(string text, SearchValues<string> beginnings, int most)
    {
        var words = new List<WordSpan>();
        var others = _others ??= new OtherStretches();
        var (beginning, folded) = (-1, -1);
        for (var at = 0; at < text.Length && words.Count < most;)
        {
            beginning = beginning < at ? From(at, text.AsSpan(at).IndexOfAny(beginnings)) : beginning;
            folded = folded < at ? From(at, text.AsSpan(at).IndexOfAnyExceptInRange('\0', '\x7f')) : folded;
            var found = Math.Min(beginning, folded);
            if (found == int.MaxValue)
                break;
            var start = at + text.AsSpan(at, found - at).LastIndexOfAny(PlainStretch.WhiteSpace) + 1;
            at = PastStretch(text, found);
            Read(text, start, at, words, others);
        }

        if (words.Count > most)
            words.RemoveRange(most, words.Count - most);
        return Folded(text, words);
    }

    private static List<WordToken> Folded(string text, List<WordSpan> words) => words.ConvertAll(word => new WordToken(WordFolding.Fold(word.In(text)), word.Start, word.End));

    private static int From(int at, int index) => index < 0 ? int.MaxValue : at + index;

    private static int PastStretch(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny(PlainStretch.WhiteSpace);
        return length < 0 ? text.Length : at + length;
    }

    private static void Read(string text, int start, int end, List<WordSpan> words, OtherStretches others)
    {
        if (!PlainStretch.TryRead(text, start, end, words))
            others.Read(text, start, end, words);
    }
}
