namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Looks things up by where they stand.</summary>
internal static class Positions
{
    /// <summary>How many of <paramref name="items"/>, which stand in order, begin before a position.</summary>
    public static int CountBefore<T>(IReadOnlyList<T> items, Func<T, int> start, int position)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (start(items[middle]) < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
