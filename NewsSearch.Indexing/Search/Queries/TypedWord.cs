using System.Globalization;
using System.Text;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Reads the marks on a typed word: a star, a question mark, a tilde, and the punctuation around it.</summary>
internal static class TypedWord
{
    private const int ShortWord = 5;

    /// <summary>Whether there is anything in the text to look for: a letter or a digit.</summary>
    public static bool HasSubstance(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word can begin with it; other characters are punctuation before a word.</summary>
    public static bool CanBegin(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '*' or '?';

    /// <summary>The word with its form. <paramref name="typed"/> has a letter or digit, or is a lone star.</summary>
    public static QueryNode Read(string typed, bool exact, QueryNotes notes)
    {
        if (typed == "*")
            return EverythingNode.Instance;

        var word = Trim(typed);
        var tilde = word.IndexOf('~');
        if (tilde > 0 && HasSubstance(word[..tilde]) && Edits(word, tilde) is { } edits)
            return Fuzzy(Trim(word[..tilde]).ToString(), edits, notes);
        return word.IndexOfAny('*', '?') is var mark && mark < 0 ? new WordNode(Plain(word, typed), exact ? WordForm.Exact : WordForm.Plain)
            : mark == word.Length - 1 && word[mark] == '*' ? new WordNode(word[..mark].ToString(), WordForm.Prefix)
            : new WordNode(word.ToString(), WordForm.Wildcard);
    }

    /// <summary>Without the punctuation around it.</summary>
    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> word)
    {
        while (word.Length > 0 && !CanBegin(word[0]))
            word = word[1..];
        while (word.Length > 0 && !CanEnd(word[^1]))
            word = word[..^1];
        return word;
    }

    private static bool CanEnd(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '*' or '?' or '~'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>"U.S." keeps its last dot, which is part of the abbreviation; a word spelled like an operator is put in lower case to be none.</summary>
    private static string Plain(ReadOnlySpan<char> word, ReadOnlySpan<char> typed)
    {
        if (word.Contains('.') && typed.Contains($"{word}.", StringComparison.Ordinal))
            return $"{word}.";
        return QueryOperators.Read(word, new QueryNotes()) is { } spelled ? spelled.Text.Replace('/', '-') : word.ToString();
    }

    private static int? Edits(ReadOnlySpan<char> word, int tilde)
    {
        var digits = word[(tilde + 1)..].TrimStart('~');
        if (digits.IsEmpty)
            return tilde <= ShortWord ? 1 : 2;
        if (digits.ContainsAnyExceptInRange('0', '9'))
            return null;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var edits) ? edits : int.MaxValue;
    }

    private static WordNode Fuzzy(string word, int edits, QueryNotes notes)
    {
        if (edits > 2)
            notes.Add("Words may differ by at most two letters: ~2 is the widest.");
        return edits == 0 ? new WordNode(Plain(word, word)) : new WordNode(word, WordForm.Fuzzy, Math.Min(edits, 2));
    }
}
