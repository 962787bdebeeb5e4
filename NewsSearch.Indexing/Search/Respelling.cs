namespace NewsSearch.Indexing.Search;

/// <summary>A query with other spellings that finds more.</summary>
/// <param name="Text">The query as it would be typed.</param>
/// <param name="Total">How many articles it finds.</param>
public sealed record Respelling(string Text, long Total)
{
    /// <summary>Articles below which little is found: any word or name of the query may be a slip.</summary>
    public const int Few = 5;

    /// <summary>Articles below which a query is asked to be spelled otherwise: a slip that many articles have too is told by how many more have the word.</summary>
    public const int Most = 100;
}
