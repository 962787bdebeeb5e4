namespace NewsSearch.Indexing.Search.Concordances;

/// <summary>The places that a search looks for in the first articles it finds, counted and put in order.</summary>
/// <param name="First">What the search found first: how it was understood, how many articles there are.</param>
/// <param name="Lines">The lines in order; empty where they were only counted.</param>
/// <param name="Places">How many places the articles read have.</param>
/// <param name="Articles">How many articles were read, the first of the search's order.</param>
/// <param name="Partial">Whether the time limit or a bound of lines ended it before the articles that are read at most.</param>
public sealed record Concordance(SearchResponse First, IReadOnlyList<PlacedLine> Lines, long Places, int Articles, bool Partial)
{
    /// <summary>Whether all articles found were read, so that the places are all there are.</summary>
    public bool IsWhole => Articles == First.Total && !First.Partial;
}
