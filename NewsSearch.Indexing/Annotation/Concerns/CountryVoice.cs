using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Concerns;

/// <summary>A mention that counts for a country.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Country">The country's code.</param>
/// <param name="Weight">How much it counts, above 0.</param>
/// <param name="InTitle">Whether it stands in the headline.</param>
internal sealed record CountryVoice(Mention Mention, string Country, double Weight, bool InTitle);
