namespace NewsSearch.Indexing.Articles;

/// <summary>A country that an article concerns.</summary>
/// <param name="Country">ISO 3166 alpha-2 code in capitals; XK for Kosovo.</param>
/// <param name="Name">The common English name.</param>
/// <param name="Weight">Its share of the article's country mentions, from 0 to 1; the weights of an article sum to 1.</param>
/// <param name="Level">About, or only mentioned.</param>
public sealed record CountryConcerned(string Country, string Name, double Weight, CountryLevel Level);
