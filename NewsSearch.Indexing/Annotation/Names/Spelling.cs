namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>How far two spellings of a name are apart.</summary>
internal static class Spelling
{
    /// <summary>Whether at most <paramref name="most"/> letters must be added, dropped, changed or swapped with their neighbour (optimal string alignment distance).</summary>
    public static bool Within(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most || other.Length > 60)
            return false;
        if (most == 1)
            return WithinOne(one, other);
        Span<int> beforeLast = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = one[i - 1] == other[j - 1];
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }

        return last[other.Length] <= most;
    }

    // What is left between the letters that both begin and end with is one letter at most, or two swapped.
    private static bool WithinOne(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var start = one.CommonPrefixLength(other);
        one = one[start..];
        other = other[start..];
        while (one.Length > 0 && other.Length > 0 && one[^1] == other[^1])
        {
            one = one[..^1];
            other = other[..^1];
        }

        return (one.Length <= 1 && other.Length <= 1) || (one.Length == 2 && other.Length == 2 && one[0] == other[1] && one[1] == other[0]);
    }

    /// <summary>Whether two folded words are spellings of one: equal, or one letter apart where they have five or more.</summary>
    public static bool Near(string one, string other) =>
        one == other || (one.Length >= 5 && other.Length >= 5 && one[0] == other[0] && Within(one, other, 1));
}
