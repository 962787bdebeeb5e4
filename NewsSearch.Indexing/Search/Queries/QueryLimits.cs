namespace NewsSearch.Indexing.Search.Queries;

/// <summary>How much of a query is read. What lies beyond is left out and named in a note.</summary>
internal static class QueryLimits
{
    /// <summary>Words, phrases and other leaves.</summary>
    public const int Terms = 300;

    /// <summary>Words, operators and fields: each may turn out to be a word.</summary>
    public const int Marks = 900;

    /// <summary>Tokens in all.</summary>
    public const int Tokens = 200_000;

    /// <summary>Parentheses within each other.</summary>
    public const int Depth = 40;

    /// <summary>Characters of one word or name.</summary>
    public const int WordLength = 200;

    /// <summary>Characters of one phrase.</summary>
    public const int PhraseLength = 2_000;

    /// <summary>The widest slop and NEAR.</summary>
    public const int Distance = 1_000;
}
