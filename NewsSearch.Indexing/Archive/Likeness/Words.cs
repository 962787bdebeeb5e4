namespace NewsSearch.Indexing.Archive.Likeness;

/// <summary>The words of a text for comparing texts: runs of letters and digits, case away; each character of scripts written without spaces is a word.</summary>
internal static class Words
{
    /// <summary>A 64-bit hash for each word, in order, of at most the first <paramref name="most"/> words.</summary>
    public static List<ulong> Of(IEnumerable<string> parts, int most = int.MaxValue)
    {
        var words = new List<ulong>();
        foreach (var part in parts)
            Add(words, part, most);
        return words;
    }

    private static void Add(List<ulong> words, string part, int most)
    {
        for (var i = 0; i < part.Length && words.Count < most;)
        {
            if (!char.IsLetterOrDigit(part[i]))
            {
                i++;
                continue;
            }

            var hash = Mix.Seed;
            var alone = IsWordByItself(part[i]);
            do
                hash = Mix.Step(hash, char.ToLowerInvariant(part[i++]));
            while (!alone && i < part.Length && char.IsLetterOrDigit(part[i]) && !IsWordByItself(part[i]));
            words.Add(Mix.Finish(hash));
        }
    }

    private static bool IsWordByItself(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');
}
