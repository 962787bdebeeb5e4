namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>A folded label from one of its words on, and the value it labels.</summary>
internal readonly record struct NameEnding(string Label, int Start, int Number) : IComparable<NameEnding>
{
    /// <summary>The words from <see cref="Start"/> on.</summary>
    public ReadOnlySpan<char> Span => Label.AsSpan(Start);

    /// <summary>How many characters they are.</summary>
    public int Length => Label.Length - Start;

    /// <summary>Whether its first word, which begins with <paramref name="word"/>, is no longer than that.</summary>
    public bool HasFirst(string word) => Length == word.Length || Span[word.Length] == ' ';

    /// <summary>The label from so many words before on; null where there are fewer.</summary>
    public NameEnding? Before(int words)
    {
        var start = Start;
        for (; words > 0; words--)
        {
            if (start == 0)
                return null;
            start = Label.AsSpan(0, start - 1).LastIndexOf(' ') + 1;
        }

        return this with { Start = start };
    }

    /// <summary>How many characters the first so many words are; 0 where it has fewer.</summary>
    public int FirstWords(int words)
    {
        var length = -1;
        for (; words > 0; words--)
        {
            if (length == Length)
                return 0;
            length = Span[(length + 1)..].IndexOf(' ') is var space && space < 0 ? Length : length + 1 + space;
        }

        return length;
    }

    /// <inheritdoc/>
    public int CompareTo(NameEnding other) => Span.SequenceCompareTo(other.Span);
}
