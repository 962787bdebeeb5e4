using System.Buffers;

namespace NewsSearch.Indexing.Search.Lucene.Words;

/// <summary>
/// Reads stretches between white space that hold only unaccented Latin letters, digits and punctuation that parts words or stands at their ends: there a word is a run of letters and digits, and an apostrophe
/// between letters belongs to it. Wherever another rule of UAX #29 might apply ("U.S.", "3,000", "a_b", any other script) the stretch is none of these.
/// </summary>
internal static class PlainStretch
{
    /// <summary>What no word runs over.</summary>
    public static SearchValues<char> WhiteSpace { get; } = SearchValues.Create(" \n\r\t");

    /// <summary>Punctuation that never joins what stands on its sides.</summary>
    private static readonly SearchValues<char> Parting = SearchValues.Create("!\"#$%&()*+-/<=>?@[\\]^`{|}~“”«»–—…");

    /// <summary>Punctuation that may join what stands on its sides.</summary>
    private static readonly SearchValues<char> Joining = SearchValues.Create(".,:;'’‘");

    /// <summary>Adds the words of a stretch; false, and nothing added, where it is not plain.</summary>
    public static bool TryRead(string text, int start, int end, List<WordSpan> words)
    {
        var before = words.Count;
        for (var at = start; at < end;)
        {
            var c = text[at];
            if (char.IsAsciiLetterOrDigit(c))
            {
                var past = PastWord(text, at, end);
                if (past - at <= WordReader.Longest)
                    words.Add(new WordSpan(at, past));
                at = past;
            }
            else if (Parting.Contains(c) || (Joining.Contains(c) && !IsBetweenWords(text, at, start, end)))
                at++;
            else
            {
                words.RemoveRange(before, words.Count - before);
                return false;
            }
        }

        return true;
    }

    private static int PastWord(string text, int at, int end)
    {
        while (at < end && (char.IsAsciiLetterOrDigit(text[at]) || IsApostrophe(text, at, end)))
            at++;
        return at;
    }

    /// <summary>Whether an apostrophe stands between letters; a letter or digit stands before it in any case.</summary>
    private static bool IsApostrophe(string text, int at, int end) =>
        text[at] is '\'' or '’' && char.IsAsciiLetter(text[at - 1]) && at + 1 < end && char.IsAsciiLetter(text[at + 1]);

    private static bool IsBetweenWords(string text, int at, int start, int end) =>
        at > start && char.IsAsciiLetterOrDigit(text[at - 1]) && at + 1 < end && !Parting.Contains(text[at + 1]) && !Joining.Contains(text[at + 1]);
}
