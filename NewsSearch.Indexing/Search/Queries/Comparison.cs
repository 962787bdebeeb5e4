namespace NewsSearch.Indexing.Search.Queries;

/// <summary>A sign of comparison before a number or a date, as people type it: "&gt;500", "&lt;= 2022", "≥3".</summary>
/// <param name="Least">Whether what is behind the sign is the lower end.</param>
/// <param name="Within">Whether that end is itself meant.</param>
/// <param name="End">What is behind the sign.</param>
internal readonly record struct Comparison(bool Least, bool Within, string End)
{
    private static readonly (string Sign, bool Least, bool Within)[] Signs =
    [
        (">=", true, true), ("<=", false, true), ("≥", true, true), ("≤", false, true), (">", true, false), ("<", false, false),
    ];

    /// <summary>The comparison that <paramref name="text"/> begins with; null where it begins with none.</summary>
    public static Comparison? Parse(string text)
    {
        foreach (var (sign, least, within) in Signs)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal))
                return new Comparison(least, within, text[sign.Length..].Trim());
        }

        return null;
    }
}
