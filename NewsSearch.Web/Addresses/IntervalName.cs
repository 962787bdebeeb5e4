using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Addresses;

/// <summary>What the widths of bars are called in addresses: "month".</summary>
public static class IntervalName
{
    /// <summary>All widths, narrowest first behind the one that is chosen by what is found.</summary>
    public static IReadOnlyList<HistogramInterval> All { get; } = Enum.GetValues<HistogramInterval>();

    /// <summary>The name of <paramref name="interval"/> in an address.</summary>
    public static string Of(HistogramInterval interval) => interval.ToString().ToLowerInvariant();

    /// <summary>The width called <paramref name="name"/>; null where there is none.</summary>
    public static HistogramInterval? Parse(string? name) => All.Cast<HistogramInterval?>().FirstOrDefault(interval => Of(interval!.Value) == name);

    /// <summary>What is said of a parameter that is to be a width and is none.</summary>
    public static string Misread(string parameter, string value) => $"{parameter} is {string.Join(", ", All.SkipLast(1).Select(Of))} or {Of(All[^1])}, not '{value}'.";
}
