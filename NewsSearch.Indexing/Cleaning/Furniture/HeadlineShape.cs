namespace NewsSearch.Indexing.Cleaning.Furniture;

/// <summary>Tells headlines, prose and other lines apart by their shape.</summary>
internal static class HeadlineShape
{
    /// <summary>One line of a headline's length that is no finished sentence.</summary>
    public static bool IsHeadline(string line) =>
        line.Length is >= 8 and <= 200 && char.IsLetterOrDigit(FirstSign(line)) && !char.IsLower(FirstSign(line)) && line.Any(char.IsLetter)
        && (!EndsSentence(line) || line[^1] is '?' or '!' || line.EndsWith("...", StringComparison.Ordinal) || line[^1] is '’' or '\'' or '”' or '"' or ')' && !IsLong(line)) && line[^1] is not (',' or ';' or ':');

    /// <summary>A headline of at least four words that are words: what a name or a row of results is not.</summary>
    public static bool IsFullHeadline(string line) =>
        IsHeadline(line) && line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.All(letter => char.IsLetter(letter) || letter is '\'' or '’' or '-' or ',' or ':')) >= 4;

    /// <summary>Whether every word is capitalised, as in a menu: "Home News Sports Obituaries". So are some headlines; a line among others is told by more.</summary>
    public static bool IsMenu(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => !char.IsLower(word[0]));

    /// <summary>A paragraph of running text: many words, and an end.</summary>
    public static bool IsProse(string line) => EndsSentence(line) && (IsLong(line) || IsDense(line));

    /// <summary>A short finished sentence.</summary>
    public static bool IsSentence(string line) => EndsSentence(line) && (Words(line) >= 4 || IsDense(line));

    /// <summary>Whether a line ends as sentences do.</summary>
    public static bool EndsSentence(string line) => EndsSentence(line[^1]);

    /// <summary>Whether a line with this last sign ends as sentences do.</summary>
    public static bool EndsSentence(char last) => last is '.' or '!' or '?' or '…' or '”' or '"' or '’' or '\'' or '»' or ')' or ']' or ':' or '。' or '！' or '？' or '」' or '』' or '।' or '۔' or '؟';

    private static bool IsLong(string line) => line.Length >= 60 && Words(line) >= 9;

    /// <summary>Scripts without blanks between words put a paragraph into few characters.</summary>
    private static bool IsDense(string line) => line.Length >= 20 && line.Count(letter => letter is >= '\u2E80' and <= '\uD7FF' or >= '\u0E00' and <= '\u0EFF') * 2 > line.Length;

    private static int Words(string line) => line.AsSpan().Count(' ') + 1;

    private static char FirstSign(string line)
    {
        var i = 0;
        while (i < line.Length - 1 && line[i] is '“' or '"' or '\'' or '‘' or '«' or '¿' or '¡' or '[' or '(' or '#' or '$' or '£' or '€' or '„')
            i++;
        return line[i];
    }
}
