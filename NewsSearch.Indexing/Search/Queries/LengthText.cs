using System.Globalization;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Numbers of words as typed and shown: "500", "&gt;500", "&lt;=200", "300..500", "300..", "..500".</summary>
internal static class LengthText
{
    private const string Between = "..";
    private const int Longest = 1_000_000_000;

    /// <summary>The numbers that <paramref name="text"/> names; null where it names none. Ends in the wrong order are put right.</summary>
    public static LengthNode? Parse(string text) => text switch
    {
        ['>', '=', .. var least] => Number(least) is { } n ? new LengthNode(n, null) : null,
        ['<', '=', .. var most] => Number(most) is { } n ? new LengthNode(null, n) : null,
        ['>', .. var below] => Number(below) is { } n ? new LengthNode(n + 1, null) : null,
        ['<', .. var above] => Number(above) is { } n ? new LengthNode(null, n - 1) : null,
        _ => Range(text),
    };

    /// <summary>The shortest text that names the numbers.</summary>
    public static string Print(LengthNode length) => length switch
    {
        { Least: 0, Most: null } => $"0{Between}",
        { Least: { } least, Most: null } => string.Create(CultureInfo.InvariantCulture, $">{least - 1}"),
        { Least: null, Most: { } most } => string.Create(CultureInfo.InvariantCulture, $"<{most + 1}"),
        { Least: { } least, Most: { } most } when least == most => least.ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{length.Least}{Between}{length.Most}"),
    };

    private static LengthNode? Range(string text)
    {
        var dots = text.IndexOf(Between, StringComparison.Ordinal);
        if (dots < 0)
            return Number(text) is { } exactly ? new LengthNode(exactly, exactly) : null;
        var (before, after) = (text[..dots], text[dots..].TrimStart('.'));
        var (least, most) = (Number(before), Number(after));
        if ((least is null && before.Length > 0) || (most is null && after.Length > 0) || (least is null && most is null))
            return null;
        return least > most ? new LengthNode(most, least) : new LengthNode(least, most);
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, Longest) : null;
}
