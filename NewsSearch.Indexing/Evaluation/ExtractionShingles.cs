using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Compares texts by the multiset of their runs of four words, as the article-extraction benchmark of Scrapinghub (2020) defines it.</summary>
public static partial class ExtractionShingles
{
    private const int Length = 4;

    /// <summary>The shares of shingles in both, in the found text alone and in the right text alone; all zero where both are empty.</summary>
    public static (double Both, double Surplus, double Missing) Compare(string right, string found)
    {
        var (gold, prediction) = (Count(right), Count(found));
        double both = gold.Sum(pair => Math.Min(pair.Value, prediction.GetValueOrDefault(pair.Key)));
        var (surplus, missing) = (prediction.Values.Sum() - both, gold.Values.Sum() - both);
        var all = both + surplus + missing;
        return all == 0 ? (0, 0, 0) : (both / all, surplus / all, missing / all);
    }

    private static Dictionary<string, int> Count(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; words.Count > 0 && i < Math.Max(1, words.Count - Length + 1); i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(Length));
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }
        return counts;
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
