namespace NewsSearch.Indexing.Search.Queries;

/// <summary>All days before or from some on, as people write them: "since March 2022", "from 2022 on", "after 2022", "before 2022", "until March 2022", "&gt;2022", "&lt;=2022-03".</summary>
internal static class OneEnd
{
    private enum End
    {
        From,
        After,
        Before,
        Until,
    }

    private static readonly (string Word, End End)[] Words =
    [
        ("since", End.From), ("from", End.From), ("after", End.After), ("before", End.Before), ("until", End.Until), ("till", End.Until), ("up to", End.Until), ("through", End.Until),
    ];

    private static readonly (string Sign, End End)[] Signs = [(">=", End.From), ("≥", End.From), ("<=", End.Until), ("≤", End.Until), (">", End.After), ("<", End.Before)];

    private static readonly string[] Onwards = [" on", " onwards", " onward"];

    /// <summary>The days of a text that names an end and which; null where it names none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="days">Reads the days of the end; null where it is none.</param>
    public static DayRange? Parse(string text, Func<string, DayRange?> days)
    {
        foreach (var (word, end) in Words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length && text[word.Length] is ' ' or '-')
                return Of(end, days((end == End.From ? WithoutOnwards(text) : text)[(word.Length + 1)..].Trim()));
        }

        foreach (var (sign, end) in Signs)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal))
                return Of(end, days(text[sign.Length..].Trim()));
        }

        return WithoutOnwards(text) is var start && start.Length < text.Length ? Of(End.From, days(start)) : null;
    }

    private static string WithoutOnwards(string text) =>
        Onwards.FirstOrDefault(onwards => text.EndsWith(onwards, StringComparison.OrdinalIgnoreCase)) is { } end ? text[..^end.Length] : text;

    private static DayRange? Of(End end, DayRange? days) => (end, days) switch
    {
        (_, null) => null,
        (End.From, _) => days with { To = null },
        (End.Until, _) => days with { From = null },
        (End.After, { To: { } last }) when last < DateOnly.MaxValue => new DayRange(last.AddDays(1), null),
        (End.Before, { From: { } first }) when first > DateOnly.MinValue => new DayRange(null, first.AddDays(-1)),
        _ => null,
    };
}
