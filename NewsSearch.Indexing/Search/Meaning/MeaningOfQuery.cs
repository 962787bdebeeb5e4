namespace NewsSearch.Indexing.Search.Meaning;

/// <summary>What a person asks, as one vector or, of a whole text, one a passage, beside the passages of articles to compare it with. Cheap to make; for one search.</summary>
public sealed class MeaningOfQuery
{
    private readonly PassageVectors passages;
    private readonly MeaningVector[] asked;

    /// <param name="passages">The passages of all articles.</param>
    /// <param name="asked">The vectors of what is asked, of the same model; at least one.</param>
    public MeaningOfQuery(PassageVectors passages, params ReadOnlySpan<MeaningVector> asked)
    {
        ArgumentOutOfRangeException.ThrowIfZero(asked.Length);
        (this.passages, this.asked) = (passages, asked.ToArray());
        Usual = this.asked.Average(vector => passages.UsualNearness(vector));
    }

    /// <summary>How near a passage is to what is asked on average: what nearness begins at.</summary>
    public float Usual { get; }

    /// <summary>How near an article is, -1 to 1, by the archive's number: its nearest passage to each vector asked, in the mean of these. Null where its vectors are not made yet.</summary>
    public float? NearnessOf(long article)
    {
        var sum = 0f;
        foreach (var vector in asked)
        {
            if (passages.NearestOf(article, vector) is not { } nearest)
                return null;
            sum += nearest.Nearness;
        }

        return sum / asked.Length;
    }

    /// <summary>What articles say to what is asked beyond what all articles say, in their order: of each, the passages nearest to the vectors asked, less a usual passage, as one direction. Null where its vectors are not made yet.</summary>
    public IReadOnlyList<MeaningVector?> DirectionsOf(IEnumerable<long> articles)
    {
        var usual = passages.UsualPassage();
        return [.. articles.Select(article => DirectionOf(article, usual))];
    }

    private MeaningVector? DirectionOf(long article, float[] usual)
    {
        float[] direction = [.. usual.Select(value => -value * asked.Length)];
        return Array.TrueForAll(asked, vector => passages.AddNearest(article, vector, direction)) ? MeaningVector.Toward(direction) : null;
    }

    /// <summary>The passage of an article nearest to each vector asked, in their order; empty where its vectors are not made yet.</summary>
    public IReadOnlyList<NearestPassage> AnswersOf(long article) => [.. asked.Select(vector => passages.NearestOf(article, vector)).OfType<NearestPassage>()];
}
