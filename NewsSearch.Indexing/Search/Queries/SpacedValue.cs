namespace NewsSearch.Indexing.Search.Queries;

/// <summary>
/// Finds the words that name days or numbers together behind a field of these, <c>date:spring 2019</c>, <c>date:2020 .. 2021</c>, <c>words:&gt; 500</c>: one word reaches no further than to a blank, and the rest would be looked for in the text.
/// </summary>
internal static class SpacedValue
{
    private const int Longest = 60;

    /// <summary>"from 5 March 2022 to 6 April 2022" at the most.</summary>
    private const int MostWords = 8;

    /// <summary>How long the value at a place of the query is, the longest that can be read; 0 where none is.</summary>
    /// <param name="text">The query.</param>
    /// <param name="at">Where the value begins; no blank.</param>
    /// <param name="field">The field it belongs to.</param>
    /// <param name="least">The fewest words it has.</param>
    /// <param name="before">Words that are read before it.</param>
    public static int LengthAt(string text, int at, QueryField field, int least, string before = "")
    {
        var length = 0;
        var start = at;
        for (var words = 1; words <= MostWords && WordEnd(text, start) is var end && end > start && end - at <= Longest && !Joins(text.AsSpan(start, end - start)); words++)
        {
            var value = text[at..end].TrimEnd('?');
            if (words >= least && Reads(before + value, field))
                length = value.Length;
            start = PastBlanks(text, end);
        }

        return length;
    }

    /// <summary>The first place at or behind <paramref name="at"/> that is no blank.</summary>
    public static int PastBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && !QueryLexer.Ends(text[at]))
            at++;
        return at;
    }

    /// <summary>An operator, or the minus before what is left out.</summary>
    private static bool Joins(ReadOnlySpan<char> word) => word is ['-' or '−' or '+', _, ..] || QueryOperators.Read(word, new QueryNotes()) is not null;

    private static bool Reads(string text, QueryField field) => field switch
    {
        QueryField.Date => DayRangeText.Parse(text) is not null || RelativeDays.Parse(text) is not null,
        QueryField.Words => LengthText.Parse(text) is not null,
        _ => false,
    };
}
