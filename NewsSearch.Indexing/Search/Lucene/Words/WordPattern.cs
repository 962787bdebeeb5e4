using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Words;

/// <summary>
/// The beginning of a word, or a word with wildcards: many folded words at once. Words are compared with it one by one, since an automaton for it may need more states than a machine has memory (<c>*a????????????????b</c>).
/// </summary>
internal sealed class WordPattern
{
    private const char Some = '*', One = '?';
    private readonly string _text;

    private WordPattern(string text)
    {
        _text = text;
        Beginning = text[..text.AsSpan().IndexOfAny(Some, One)];
    }

    /// <summary>Stands for every word.</summary>
    public static WordPattern Any { get; } = new("*");

    /// <summary>What all its words begin with; may be empty.</summary>
    public string Beginning { get; }

    /// <summary>The pattern of a word; null where it is none or nothing of it is left to look for.</summary>
    public static WordPattern? Of(WordNode word) => word.Form switch
    {
        WordForm.Prefix when WordFolding.Fold(word.Text) is { Length: > 0 } start => new WordPattern(start + Some),
        WordForm.Wildcard when WordFolding.Fold(word.Text) is var wild && wild.AsSpan().ContainsAny(Some, One) => new WordPattern(wild),
        _ => null,
    };

    /// <summary>Whether it stands for a folded word: <c>*</c> is any characters or none, <c>?</c> is one character, of one or two UTF-16 units.</summary>
    /// <remarks>After a mismatch the last star takes one unit more; stars before it need not be tried again. So it takes no more steps than pattern and word have units, multiplied.</remarks>
    public bool Matches(ReadOnlySpan<char> word)
    {
        var (at, mark, star, taken) = (0, 0, -1, 0);
        while (at < word.Length)
        {
            if (mark < _text.Length && _text[mark] == Some)
                (star, taken) = (mark++, at);
            else if (mark < _text.Length && _text[mark] == One)
                (at, mark) = (at + UnitsAt(word, at), mark + 1);
            else if (mark < _text.Length && _text[mark] == word[at])
                (at, mark) = (at + 1, mark + 1);
            else if (star >= 0)
                (at, mark) = (++taken, star + 1);
            else
                return false;
        }

        return _text.AsSpan(mark).TrimStart(Some).IsEmpty;
    }

    /// <inheritdoc/>
    public override string ToString() => _text;

    private static int UnitsAt(ReadOnlySpan<char> word, int at) => char.IsHighSurrogate(word[at]) && at + 1 < word.Length && char.IsLowSurrogate(word[at + 1]) ? 2 : 1;
}
