using System.Globalization;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Numbers of words as typed and shown: "500", "&gt;500", "&lt;=200", "300..500", "300..", "..500", "300-500", "&gt;1,000".</summary>
internal static class LengthText
{
    private const string Between = "..";
    private const int Longest = 1_000_000_000;

    /// <summary>The numbers that <paramref name="text"/> names; null where it names none. Ends in the wrong order are put right.</summary>
    public static LengthNode? Parse(string text)
    {
        if (Number(text) is { } exactly)
            return new LengthNode(exactly, exactly);
        if (TypedRange.Parse(text) is not { } ends)
            return null;
        var (least, most) = (Number(ends.From), Number(ends.To));
        if ((least is null && ends.From.Length > 0) || (most is null && ends.To.Length > 0) || (least is null && most is null))
            return null;
        if (!ends.Within)
            return new LengthNode(least + 1, most - 1);
        return least > most ? new LengthNode(most, least) : new LengthNode(least, most);
    }

    /// <summary>The shortest text that names the numbers.</summary>
    public static string Print(LengthNode length) => length switch
    {
        { Least: 0, Most: null } => $"0{Between}",
        { Least: { } least, Most: null } => string.Create(CultureInfo.InvariantCulture, $">{least - 1}"),
        { Least: null, Most: { } most } => string.Create(CultureInfo.InvariantCulture, $"<{most + 1}"),
        { Least: { } least, Most: { } most } when least == most => least.ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{length.Least}{Between}{length.Most}"),
    };

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, Longest) : null;
}
