namespace NewsSearch.Indexing.Search.Meaning;

/// <summary>Why a hit stands where it does, of itself: among what is near a question its neighbours count too (<see cref="Neighbours"/>).</summary>
/// <param name="Words">What its words give, 0 to 1: 1 for the best of the query.</param>
/// <param name="Meaning">How near it is in meaning, 0 for a usual passage of the archive to 1 for the nearest of a telling query; null where it has no vectors yet, so that its words alone decide.</param>
/// <param name="Score">Both together, 0 to 1.</param>
public readonly record struct MixedRank(double Words, double? Meaning, double Score)
{
    /// <summary>Mixes what words give with nearness, each brought to 0 to 1 for the query.</summary>
    /// <param name="words">What words give each article, 0 or more.</param>
    /// <param name="nearness">How near each is; null where not known.</param>
    /// <param name="usual">Nearness of a usual passage.</param>
    /// <param name="share">What meaning counts of the whole, 0 to 1.</param>
    /// <param name="telling">How far the nearest must be from the usual to be given 1: of a query that is near to nothing in particular, small differences do not count as large ones.</param>
    /// <param name="full">What the best words must give to be given 1: of a text that shares hardly a word with any article, one word does not count as many.</param>
    public static MixedRank[] Of(IReadOnlyList<double> words, IReadOnlyList<float?> nearness, double usual, double share, double telling = 1e-6, double full = double.Epsilon)
    {
        var (most, nearest) = (Math.Max(words.DefaultIfEmpty(0).Max(), full), nearness.Max() ?? usual);
        var range = Math.Max(nearest - usual, telling);
        return [.. words.Select((word, at) => Of(word / most, nearness[at] is { } near ? Math.Clamp((near - usual) / range, 0, 1) : null, share))];
    }

    private static MixedRank Of(double words, double? meaning, double share) => new(words, meaning, meaning is { } near ? (words * (1 - share)) + (near * share) : words);
}
