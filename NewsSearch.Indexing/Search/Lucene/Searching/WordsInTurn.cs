namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Where words stand one behind the other.</summary>
internal static class WordsInTurn
{
    /// <summary>Leaves the places of a word that another follows at a distance. Which do is anybody's guess, so nothing is done differently where one does: the next place is written over one that is not followed.</summary>
    /// <param name="places">The word's places, ascending; those that are left come to stand at the beginning.</param>
    /// <param name="others">The other's, ascending.</param>
    /// <param name="distance">How far behind.</param>
    /// <returns>How many are left.</returns>
    public static int Leave(Span<int> places, ReadOnlySpan<int> others, int distance)
    {
        var (left, at, other) = (0, 0, 0);
        while (at < places.Length && other < others.Length)
        {
            var (place, wanted) = (places[at], others[other] - distance);
            places[left] = place;
            left += place == wanted ? 1 : 0;
            at += place <= wanted ? 1 : 0;
            other += place > wanted ? 1 : 0;
        }

        return left;
    }
}
