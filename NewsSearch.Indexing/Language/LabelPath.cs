namespace NewsSearch.Indexing.Language;

/// <summary>The likeliest labels of a sentence's tokens among the sequences that are allowed (Viterbi 1967).</summary>
internal static class LabelPath
{
    private const int Labels = NameLabels.Count;

    /// <summary>One label a token. <paramref name="scores"/> holds log probabilities, <see cref="NameLabels.Count"/> a token.</summary>
    public static int[] Best(ReadOnlySpan<float> scores)
    {
        var tokens = scores.Length / Labels;
        var back = new byte[scores.Length];
        Span<float> best = stackalloc float[Labels];
        Span<float> next = stackalloc float[Labels];
        for (var label = 0; label < Labels; label++)
            best[label] = NameLabels.Continues(label) ? float.NegativeInfinity : scores[label];
        for (var token = 1; token < tokens; token++)
        {
            Step(best, scores.Slice(token * Labels, Labels), next, back.AsSpan(token * Labels, Labels));
            next.CopyTo(best);
        }

        return Trace(best, back, tokens);
    }

    private static void Step(ReadOnlySpan<float> best, ReadOnlySpan<float> scores, Span<float> next, Span<byte> back)
    {
        for (var label = 0; label < Labels; label++)
        {
            var from = -1;
            for (var before = 0; before < Labels; before++)
            {
                if (NameLabels.MayFollow(before, label) && (from < 0 || best[before] > best[from]))
                    from = before;
            }

            next[label] = best[from] + scores[label];
            back[label] = (byte)from;
        }
    }

    private static int[] Trace(ReadOnlySpan<float> best, byte[] back, int tokens)
    {
        var path = new int[tokens];
        var label = 0;
        for (var i = 1; i < Labels; i++)
        {
            if (best[i] > best[label])
                label = i;
        }

        for (var token = tokens - 1; token >= 0; token--)
        {
            path[token] = label;
            label = back[(token * Labels) + label];
        }

        return path;
    }
}
