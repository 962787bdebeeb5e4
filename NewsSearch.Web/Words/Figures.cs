using System.Globalization;

namespace NewsSearch.Web.Words;

/// <summary>Counts in words for a reader.</summary>
public static class Figures
{
    /// <summary>"12,340".</summary>
    public static string Of(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1 article", "12,340 articles".</summary>
    public static string Articles(long count) => Counted(count, "article");

    /// <summary>A count with its unit, a plural in "s" where it is not one.</summary>
    public static string Counted(long count, string unit) => count == 1 ? $"1 {unit}" : $"{Of(count)} {unit}s";
}
