using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Concerns;

/// <summary>Tells a country that only says which money an amount is in: "200 mln Canadian dlrs", "in U.S. dollars". The currency itself ("the Canadian dollar fell") still speaks of its country.</summary>
internal static class CurrencyWords
{
    private static readonly FrozenSet<string> Amounts = FrozenSet.ToFrozenSet(
        ["dlr", "dlrs", "dollars", "francs", "marks", "crowns", "guilders", "pounds", "pesos", "rupees", "lire", "pesetas", "kronor", "kroner", "krona", "krone", "schillings", "shillings", "roubles", "rubles", "dinars", "dirhams", "riyals", "rials", "ringgit", "cents"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Units = FrozenSet.ToFrozenSet(["dollar", "franc", "mark", "crown", "yen", "won", "yuan", "rand", "baht", "pound", "peso", "rupee"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Counts = FrozenSet.ToFrozenSet(["mln", "million", "billion", "bn", "thousand", "hundred", "trillion"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="mention"/> stands before a word for money of which there is an amount.</summary>
    public static bool IsMoney(string text, Mention mention)
    {
        if (mention.Kind is not (MentionKind.Demonym or MentionKind.Place))
            return false;
        var word = TextWords.After(text, mention.End, out _).TrimEnd('.');
        if (Amounts.Contains(word))
            return true;
        return Units.Contains(word) && TextWords.Before(text, mention.Start, out _) is { Length: > 0 } before && (char.IsAsciiDigit(before[^1]) || Counts.Contains(before));
    }
}
