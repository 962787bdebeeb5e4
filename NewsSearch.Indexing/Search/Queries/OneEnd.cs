namespace NewsSearch.Indexing.Search.Queries;

/// <summary>All days before or from some on, as people write them: "since March 2022", "from 2022 on", "after 2022", "before 2022", "until March 2022", "&gt;2022", "&lt;=2022-03".</summary>
/// <param name="Name">Which end, in one word: "since", "after", "before" or "until".</param>
/// <param name="Days">What names the days of the end.</param>
internal readonly record struct OneEnd(string Name, string Days)
{
    private const string Since = "since", After = "after", Before = "before", Until = "until";

    private static readonly (string Word, string Name)[] Words =
    [
        (Since, Since), ("from", Since), (After, After), (Before, Before), (Until, Until), ("till", Until), ("up to", Until), ("through", Until),
    ];

    private static readonly string[] Onwards = [" on", " onwards", " onward"];

    /// <summary>The end that <paramref name="text"/> says; null where it says none. Whether days are named is not looked at.</summary>
    public static OneEnd? Parse(string text)
    {
        foreach (var (word, name) in Words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length && text[word.Length] is ' ' or '-')
                return new OneEnd(name, (name == Since ? WithoutOnwards(text) : text)[(word.Length + 1)..].Trim());
        }

        if (Comparison.Parse(text) is { } comparison)
            return new OneEnd(Named(comparison), comparison.End);
        return WithoutOnwards(text) is var start && start.Length < text.Length ? new OneEnd(Since, start) : null;
    }

    /// <summary>The days meant where the end's are <paramref name="days"/>; null where there are none before or after them.</summary>
    public DayRange? Of(DayRange? days) => (Name, days) switch
    {
        (_, null) => null,
        (Since, _) => days with { To = null },
        (Until, _) => days with { From = null },
        (After, { To: { } last }) when last < DateOnly.MaxValue => new DayRange(last.AddDays(1), null),
        (Before, { From: { } first }) when first > DateOnly.MinValue => new DayRange(null, first.AddDays(-1)),
        _ => null,
    };

    private static string Named(Comparison comparison) => comparison switch
    {
        { Least: true, Within: true } => Since,
        { Least: true } => After,
        { Within: true } => Until,
        _ => Before,
    };

    private static string WithoutOnwards(string text) =>
        Onwards.FirstOrDefault(onwards => text.EndsWith(onwards, StringComparison.OrdinalIgnoreCase)) is { } end ? text[..^end.Length] : text;
}
