using System.Globalization;
using NewsSearch.Indexing.Archive;

namespace NewsSearch.Web.Pages.Sources;

/// <summary>The years between an outlet's first and last article in which it has none.</summary>
public static class YearGaps
{
    /// <summary>The gaps in order, both ends included.</summary>
    public static IReadOnlyList<(int From, int To)> Of(IReadOnlyList<YearCount> years)
    {
        var held = years.Where(y => y.Articles > 0).Select(y => y.Year).Order().ToList();
        return [.. held.Zip(held.Skip(1)).Where(pair => pair.Second > pair.First + 1).Select(pair => (pair.First + 1, pair.Second - 1))];
    }

    /// <summary>"1995, 2001–2004", or "none".</summary>
    public static string Words(OutletRecord outlet)
    {
        var gaps = Of(outlet.Years);
        return gaps.Count == 0
            ? outlet.Years.Count == 0 ? "–" : "none"
            : string.Join(", ", gaps.Select(g => g.From == g.To
                ? g.From.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{g.From}–{g.To}")));
    }
}
