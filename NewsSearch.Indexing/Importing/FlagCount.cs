namespace NewsSearch.Indexing.Importing;

/// <summary>A flag and how many articles of an import carry it.</summary>
/// <param name="Flag">The sentence, values in quotation marks left out: "The date '…' cannot be right and was left out."</param>
/// <param name="Articles">How many.</param>
public sealed record FlagCount(string Flag, long Articles);
