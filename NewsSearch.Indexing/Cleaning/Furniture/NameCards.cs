using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Cleaning.Furniture;

/// <summary>
/// Takes out the cards that some outlets hang on a name and that text without markup runs into the sentence: the name in full, headlines glued to it, "MORE".
/// "Sen. John Barrasso John Anthony BarrassoCentrist Democrats seize on … MORE said" is "Sen. John Barrasso said".
/// </summary>
internal static partial class NameCards
{
    private const string Close = " MORE";

    // A full name and three headlines.
    private const int Longest = 900;

    /// <summary>The text without its cards, which are added to <paramref name="cards"/>. Linear in the length.</summary>
    public static string Cut(string text, List<string> cards)
    {
        if (!text.Contains(Close, StringComparison.Ordinal))
            return text;
        var kept = new System.Text.StringBuilder(text.Length);
        var from = 0;
        for (var close = text.IndexOf(Close, StringComparison.Ordinal); close >= 0; close = text.IndexOf(Close, close + 1, StringComparison.Ordinal))
        {
            var past = close + Close.Length;
            var start = Math.Max(from, close - Longest);
            if ((past < text.Length && char.IsLetterOrDigit(text[past])) || Opening().Match(text, start, close - start) is not { Success: true } opening)
                continue;
            var name = opening.Groups["last"].Success ? opening.Groups["last"] : opening.Groups["whole"];
            kept.Append(text, from, name.Index + name.Length - from);
            cards.Add(text[(name.Index + name.Length)..past].Trim());
            from = past;
        }

        return kept.Append(text, from, text.Length - from).ToString();
    }

    // A surname, the full name that ends with it again, and something glued to that; or first and last name twice.
    [GeneratedRegex(@"\b(?<last>\p{Lu}[\p{L}’'-]+) ?(?:[\p{L}’'.()-]+ ){0,6}?\k<last>(?=[\p{Lu}‘'""“0-9])|\b(?<whole>\p{Lu}[\p{L}’'.-]+ \p{Lu}[\p{L}’'.-]+) \k<whole> (?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
