using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Components.Searching;

/// <summary>A bar of a chart.</summary>
/// <param name="Search">The articles that it counts.</param>
/// <param name="Words">What it says: "March 2022: 4 articles".</param>
/// <param name="Height">How high it is beside the highest of the chart, from 0 to 1.</param>
public sealed record ChartBar(SearchAddress Search, string Words, double Height);
