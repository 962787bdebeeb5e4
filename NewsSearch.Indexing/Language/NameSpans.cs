namespace NewsSearch.Indexing.Language;

/// <summary>Names out of the scores of a sentence's tokens.</summary>
internal static class NameSpans
{
    private const int Labels = NameLabels.Count;

    /// <summary>The names by position. <paramref name="scores"/> holds log probabilities, <see cref="NameLabels.Count"/> a token.</summary>
    public static IReadOnlyList<NameSpan> Of(ReadOnlySpan<float> scores)
    {
        var path = LabelPath.Best(scores);
        var spans = new List<NameSpan>();
        for (var first = 0; first < path.Length;)
        {
            if (!NameLabels.Begins(path[first]))
            {
                first++;
                continue;
            }

            var past = first + 1;
            while (past < path.Length && path[past] == NameLabels.Continuation(path[first]))
                past++;
            spans.Add(new NameSpan(first, past, NameLabels.Kind(path[first]), Probability(scores, path, first, past)));
            first = past;
        }

        return spans;
    }

    /// <summary>That every token has its label and that the name does not go on.</summary>
    private static double Probability(ReadOnlySpan<float> scores, int[] path, int first, int past)
    {
        double log = 0;
        for (var token = first; token < past; token++)
            log += scores[(token * Labels) + path[token]];
        var goesOn = past < path.Length ? Math.Exp(scores[(past * Labels) + NameLabels.Continuation(path[first])]) : 0;
        return Math.Clamp(Math.Exp(log) * (1 - goesOn), 0, 1);
    }
}
