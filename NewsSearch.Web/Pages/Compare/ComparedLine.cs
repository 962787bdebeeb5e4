using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Pages.Compare;

/// <summary>One of what is compared.</summary>
/// <param name="Value">What the address calls it: a facet's value, or a search as typed.</param>
/// <param name="Label">What a reader calls it.</param>
/// <param name="Search">The search that it is.</param>
/// <param name="Total">Articles found, dated or not.</param>
/// <param name="Undated">Those without a date, which no stretch of time counts.</param>
/// <param name="Counts">Articles in each stretch of the axis.</param>
public sealed record ComparedLine(string Value, string Label, SearchAddress Search, long Total, long Undated, IReadOnlyList<long> Counts);
