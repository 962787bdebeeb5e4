namespace NewsSearch.Indexing.Articles.Characters;

/// <summary>How many letters two spellings differ by.</summary>
public static class EditDistance
{
    /// <summary>Letters inserted, left out, changed, or swapped with their neighbour (optimal string alignment: no letter is touched twice).</summary>
    public static int Between(string a, string b)
    {
        var (before, last, next) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                next[j] = Math.Min(Math.Min(last[j], next[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
            }

            (before, last, next) = (last, next, before);
        }

        return last[b.Length];
    }
}
