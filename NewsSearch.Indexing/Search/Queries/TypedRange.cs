namespace NewsSearch.Indexing.Search.Queries;

/// <summary>A range of numbers as people type it, cut into its ends: "300..500", "300…500", "300 to 500", "300-500", "between 300 and 500", "&gt;300", "&lt;=500".</summary>
/// <param name="From">The lower end; empty where it is open.</param>
/// <param name="To">The upper end; empty where it is open.</param>
/// <param name="Within">Whether an end that is given is itself within the range.</param>
internal readonly record struct TypedRange(string From, string To, bool Within = true)
{
    private static readonly string[] Joints = ["..", "…", " to ", " - ", " – "];

    /// <summary>The ends of <paramref name="text"/>; null where it is no range. Whether they name anything is not looked at.</summary>
    public static TypedRange? Parse(string text)
    {
        text = text.Trim();
        if (Comparison.Parse(text) is { } comparison)
            return comparison.Least ? new TypedRange(comparison.End, "", comparison.Within) : new TypedRange("", comparison.End, comparison.Within);
        return Between(text) ?? Joined(text) ?? Digits(text);
    }

    private static TypedRange? Between(string text)
    {
        const string between = "between ", and = " and ";
        return text.StartsWith(between, StringComparison.OrdinalIgnoreCase) && text.IndexOf(and, StringComparison.OrdinalIgnoreCase) is > 0 and var at
            ? new TypedRange(text[between.Length..at].Trim(), text[(at + and.Length)..].Trim())
            : null;
    }

    private static TypedRange? Joined(string text)
    {
        foreach (var joint in Joints)
        {
            if (text.IndexOf(joint, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                return new TypedRange(text[..at].Trim(), text[(at + joint.Length)..].TrimStart('.').Trim());
        }

        return null;
    }

    /// <summary>Two plain numbers and a stroke between them.</summary>
    private static TypedRange? Digits(string text) =>
        text.AsSpan().IndexOfAny("-–/") is > 0 and var at && text.Length > at + 1 && text[..at].All(char.IsAsciiDigit) && text[(at + 1)..].All(char.IsAsciiDigit)
            ? new TypedRange(text[..at], text[(at + 1)..])
            : null;
}
