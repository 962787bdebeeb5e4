namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>What marks match, numbered from 0: marks have the same number where they match the same.</summary>
internal sealed class MatchNumbers
{
    private readonly int[] _numbers;

    /// <param name="marks">The marks.</param>
    public MatchNumbers(ReadOnlySpan<MarkedWord> marks)
    {
        _numbers = new int[marks.Length];
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var mark = 0; mark < marks.Length; mark++)
        {
            if (!known.TryGetValue(marks[mark].What, out _numbers[mark]))
                known.Add(marks[mark].What, _numbers[mark] = known.Count);
        }

        Count = known.Count;
    }

    /// <summary>How many numbers there are.</summary>
    public int Count { get; }

    /// <summary>What a mark matches.</summary>
    public int this[int mark] => _numbers[mark];
}
