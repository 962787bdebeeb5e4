namespace NewsSearch.Indexing.Search;

/// <summary>A facet whose counts are wanted.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Size">How many values at most, selected ones apart.</param>
/// <param name="Prefix">Only values of which a word of the name begins with this, case and accents folded, and entities that articles call just so ("FBI"); null for all.</param>
/// <param name="Parent">For <see cref="Facet.Place"/>: the country whose places are wanted ("country/ua"); null for the top level, or every level where <paramref name="Prefix"/> is given.</param>
/// <param name="Skip">How many of the most frequent to pass over, for the next page of a long list.</param>
/// <param name="Distinct">Whether to say how many values there are, which costs a look at all of them.</param>
public sealed record FacetWish(Facet Facet, int Size = 8, string? Prefix = null, string? Parent = null, int Skip = 0, bool Distinct = true);
