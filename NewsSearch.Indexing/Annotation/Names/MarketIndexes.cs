using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Drops indexes of markets, which are no bodies though they are called after one: "S&amp;P 500", "Russell 2000", "MSCI World index".</summary>
internal static class MarketIndexes
{
    private static readonly FrozenSet<string> Makers = FrozenSet.ToFrozenSet(["S&P", "S & P", "Standard & Poor's", "Standard and Poor's", "Dow Jones", "Dow", "Nasdaq", "FTSE", "CSI", "Russell", "Stoxx", "STOXX", "Euro Stoxx", "MSCI", "Nikkei", "Hang Seng", "KOSPI", "TSX", "ASX", "Shanghai Composite"], StringComparer.Ordinal);

    public static void Drop(string text, NameSet names)
    {
        foreach (var name in names.Names)
        {
            if (name.Kind is MentionKind.Organisation && Makers.Contains(name.Surface) && IsIndex(TextWords.After(text, name.End, out _).TrimEnd('.')))
                names.Replace(name);
        }
    }

    // "500", "Industrial Average", "index".
    private static bool IsIndex(string word) =>
        word is "index" or "Index" or "Industrial" or "industrial" or "industrials" or "Composite" or "composite" || (word.Length is >= 2 and <= 4 && word.All(char.IsAsciiDigit) && !word.StartsWith("20", StringComparison.Ordinal)) || word is "2000";
}
