namespace NewsSearch.Indexing.Language;

/// <summary>Where the sentences of one paragraph end.</summary>
internal sealed class SentenceEnds(string text, IReadOnlyList<Token> tokens)
{
    private const int Run = 12;
    private readonly bool[] openMarks = OpenMarks(tokens);

    /// <summary>The paragraph's tokens.</summary>
    public IReadOnlyList<Token> Tokens => tokens;

    /// <summary>Past the last token of the sentence that ends with the stop at <paramref name="at"/>; null where none ends there.</summary>
    public int? PastEndAt(int at)
    {
        if (IsLineBreakAfter(at))
            return at + 1;
        if (!IsStop(at))
            return null;
        var past = PastClosing(at + 1);
        if (past >= tokens.Count)
            return past;
        return Ends(at, past) ? past : null;
    }

    private bool IsStop(int at)
    {
        var token = tokens[at].Text;
        return token is "." or "!" or "?" or "…" || (token.Length > 1 && token[^1] == '.');
    }

    /// <summary>Takes in further stops, and quotation marks and brackets that close after them.</summary>
    private int PastClosing(int at)
    {
        for (var limit = at + Run; at < tokens.Count && at < limit; at++)
        {
            if (!(tokens[at].Text is "." or "!" or "?" or "…" or "”" or ")" or "]" or "»" || ClosesStraight(at)))
                break;
        }

        return at;
    }

    /// <summary>A straight mark closes where it stands against the word before; between two spaces or two words, where one is open.</summary>
    private bool ClosesStraight(int at)
    {
        if (tokens[at].Text is not ("\"" or "'" or "’"))
            return false;
        var before = at > 0 && tokens[at - 1].End == tokens[at].Start;
        var after = at + 1 < tokens.Count && tokens[at].End == tokens[at + 1].Start;
        return before == after && tokens[at].Text == "\"" ? openMarks[at] : before && !after;
    }

    /// <summary>For each token, whether an odd number of straight double marks stands before it.</summary>
    private static bool[] OpenMarks(IReadOnlyList<Token> tokens)
    {
        var open = new bool[tokens.Count];
        for (var i = 1; i < open.Length; i++)
            open[i] = open[i - 1] ^ (tokens[i - 1].Text == "\"");
        return open;
    }

    private bool Ends(int stop, int next)
    {
        var word = tokens[next].Text;
        if (IsDash(word) || word is "," or ";" or ":" or "”" or ")")
            return false;
        if (IsLowerCase(word))
            return false;
        if (next == stop + 1 && tokens[stop].End == tokens[next].Start && !IsOpening(word) && !IsMissingSpace(stop, next))
            return false;
        if (tokens[stop].Text is "!" or "?" or "…")
            return !IsFollowedByCue(next);
        return next > stop + 1 ? !(IsInitial(stop) && IsCapitalised(word)) || IsOpening(word) : EndsAfterStop(stop, next, word);
    }

    /// <summary>A plain stop: not one that an abbreviation, an initial or the number of a list carries.</summary>
    private bool EndsAfterStop(int stop, int next, string word)
    {
        var before = WordBefore(stop);
        if (before.Length == 0)
            return true;
        var starts = SentenceStarters.Contains(word) || IsOpening(word);
        if (stop == 1 && char.IsAsciiDigit(before[0]) && before.Length <= 2)
            return false;
        // "at 12:45 p.m. (2:45 p.m. ET) during the show"
        if (word == "(" && before is "a.m" or "p.m")
            return false;
        if (Abbreviations.BeforeName.Contains(before))
            return starts && (before is "St" or "Sr");
        if (Abbreviations.BeforeNumber.Contains(before))
            return !char.IsAsciiDigit(word[0]) && char.IsUpper(word[0]) && (starts || before is "No");
        if (Abbreviations.Either.Contains(before) || IsInitial(stop))
            return starts && !(word is "A" or "I" && next + 1 < tokens.Count && tokens[next + 1].Text == ".");
        return true;
    }

    /// <summary>The word that carries the stop, without it.</summary>
    private string WordBefore(int stop) => tokens[stop].Text switch
    {
        { Length: > 1 } joined => joined[..^1],
        _ when stop > 0 && tokens[stop - 1].End == tokens[stop].Start => tokens[stop - 1].Text,
        _ => "",
    };

    /// <summary>"J." or "J.K.": capitals with stops that may belong to a name or a country.</summary>
    private bool IsInitial(int stop)
    {
        var before = WordBefore(stop);
        return tokens[stop].Text.Length > 1 ? before.Length >= 3 && before[1] == '.' : before.Length == 1 && char.IsUpper(before[0]);
    }

    /// <summary>"“Will we win?” Blinken asked": the sentence goes on to its verb of saying.</summary>
    private bool IsFollowedByCue(int next)
    {
        var quoted = tokens[next - 1].Text is "”" or "\"" or "’" or "'";
        for (var at = next; quoted && at < tokens.Count && at < next + 5; at++)
        {
            if (tokens[at].Text is "said" or "says" or "asked" or "asks" or "told" or "wrote" or "added" or "tweeted" or "shouted" or "exclaimed")
                return true;
        }

        return false;
    }

    private bool IsMissingSpace(int stop, int next) => tokens[stop].Text == "." && tokens[next].Text.Length > 1 && IsCapitalised(tokens[next].Text) && stop > 0 && IsLowerCase(tokens[stop - 1].Text[^1..]);

    private bool IsLineBreakAfter(int at) => at + 1 < tokens.Count && text.AsSpan(tokens[at].End, tokens[at + 1].Start - tokens[at].End).Contains('\n');

    private static bool IsOpening(string word) => word is "“" or "\"" or "‘" or "'" or "(" or "[" or "«" or "•";

    private static bool IsDash(string word) => word is "-" or "–" or "—";

    private static bool IsCapitalised(string word) => char.IsUpper(word[0]);

    /// <summary>Begins in lower case and has no capital ("al-Qaeda" and "iPhone" have).</summary>
    private static bool IsLowerCase(string word) => char.IsLower(word[0]) && !word.Any(char.IsUpper);
}
