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

    /// <summary>What goes on with a name follows the better of the two labels of its kind; every other label follows the same one, the best of all.</summary>
    private static void Step(ReadOnlySpan<float> best, ReadOnlySpan<float> scores, Span<float> next, Span<byte> back)
    {
        var any = Highest(best, 0, Labels);
        for (var label = 0; label < Labels; label++)
        {
            var from = NameLabels.Continues(label) ? Highest(best, NameLabels.Beginning(label), label + 1) : any;
            next[label] = best[from] + scores[label];
            back[label] = (byte)from;
        }
    }

    private static int[] Trace(ReadOnlySpan<float> best, byte[] back, int tokens)
    {
        var path = new int[tokens];
        var label = Highest(best, 0, Labels);
        for (var token = tokens - 1; token >= 0; token--)
        {
            path[token] = label;
            label = back[(token * Labels) + label];
        }

        return path;
    }

    /// <summary>The label with the highest score from <paramref name="first"/> up to <paramref name="past"/>; the first of equals.</summary>
    private static int Highest(ReadOnlySpan<float> scores, int first, int past)
    {
        var highest = first;
        for (var label = first + 1; label < past; label++)
        {
            if (scores[label] > scores[highest])
                highest = label;
        }

        return highest;
    }
}
