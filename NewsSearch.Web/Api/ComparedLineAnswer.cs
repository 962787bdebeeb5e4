namespace NewsSearch.Web.Api;

/// <summary>One of what is compared.</summary>
/// <param name="Value">The facet's value, or the search as typed.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Total">Articles found, dated or not.</param>
/// <param name="Undated">Those without a date, which no stretch counts.</param>
public sealed record ComparedLineAnswer(string Value, string Label, long Total, long Undated);
