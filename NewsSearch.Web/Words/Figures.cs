using System.Globalization;

namespace NewsSearch.Web.Words;

/// <summary>Counts in words for a reader.</summary>
public static class Figures
{
    /// <summary>"12,340".</summary>
    public static string Of(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1 article", "12,340 articles".</summary>
    public static string Articles(long count) => Counted(count, "article");

    /// <summary>How much a search found: "12,340 articles" or, where stories are counted, "1 story", "9,871 stories".</summary>
    public static string Found(long count, bool stories) => !stories ? Articles(count) : count == 1 ? "1 story" : $"{Of(count)} stories";

    /// <summary>"97%", of a share from 0 to 1; what rounds to nothing but is not nothing is "&lt;1%".</summary>
    public static string Percent(double share) => share is > 0 and < 0.005 ? "<1%" : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100)}%");

    /// <summary>A count with its unit, a plural in "s" where it is not one.</summary>
    public static string Counted(long count, string unit) => count == 1 ? $"1 {unit}" : $"{Of(count)} {unit}s";
}
