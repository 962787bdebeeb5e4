using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Api;

/// <summary>A stretch of a facet's values.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Parent">The country whose places these are.</param>
/// <param name="Total">Articles counted over.</param>
/// <param name="Distinct">How many values there are, listed or not.</param>
/// <param name="Values">The values, most frequent first.</param>
/// <param name="Notes">What was ignored or read otherwise than asked.</param>
/// <param name="Sequence">The archive sequence up to which the counts are complete.</param>
public sealed record FacetAnswer(string Facet, string? Parent, long Total, int Distinct, IReadOnlyList<FacetValue> Values, IReadOnlyList<string> Notes, long Sequence);
