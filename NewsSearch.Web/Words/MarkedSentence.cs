namespace NewsSearch.Web.Words;

/// <summary>A sentence with words in it marked, what is far from them left out where it is long.</summary>
/// <param name="Before">What stands before the words.</param>
/// <param name="Marked">The words.</param>
/// <param name="After">What stands behind them.</param>
public sealed record MarkedSentence(string Before, string Marked, string After)
{
    /// <summary>How much of either side is shown at most, in code units.</summary>
    private const int Side = 240;

    /// <summary>The sentence of words that begin <paramref name="at"/> some place of it.</summary>
    public static MarkedSentence Of(string sentence, int at, int length)
    {
        var start = Math.Clamp(at, 0, sentence.Length);
        var end = Math.Clamp(start + length, start, sentence.Length);
        return new MarkedSentence(Last(sentence[..start]), sentence[start..end], Shortened.At(sentence[end..], Side));
    }

    private static string Last(string before)
    {
        if (before.Length <= Side)
            return before;
        var space = before.IndexOf(' ', before.Length - Side);
        return "… " + before[(space < 0 ? before.Length : space + 1)..];
    }
}
