namespace NewsSearch.Indexing.Search.Meaning;

/// <summary>What a person asks, as a vector, beside the passages to compare it with. Cheap to make; for one search.</summary>
public sealed class MeaningOfQuery
{
    private readonly PassageVectors passages;
    private readonly MeaningVector query;

    /// <param name="passages">The passages of all articles.</param>
    /// <param name="query">The query's vector, of the same model.</param>
    public MeaningOfQuery(PassageVectors passages, MeaningVector query)
    {
        (this.passages, this.query) = (passages, query);
        Usual = passages.UsualNearness(query);
    }

    /// <summary>How near a passage is to the query on average: what nearness begins at.</summary>
    public float Usual { get; }

    /// <summary>How near the nearest passage of an article is, -1 to 1, by the archive's number; null where its vectors are not made yet.</summary>
    public float? NearnessOf(long article) => passages.NearnessOf(article, query);
}
