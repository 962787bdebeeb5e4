namespace NewsSearch.Indexing.Search.Queries;

/// <summary>How two parts of a query are to stand to each other.</summary>
internal enum Closeness
{
    /// <summary><c>NEAR/n</c>, <c>W/n</c>: within so many words, in any order.</summary>
    Near,

    /// <summary><c>PRE/n</c>: the first before the second, within so many words.</summary>
    Before,

    /// <summary><c>W/S</c>: in one sentence.</summary>
    SameSentence,

    /// <summary><c>W/P</c>: in one paragraph.</summary>
    SameParagraph,

    /// <summary><c>NOT W/n</c>: the first without the second within so many words.</summary>
    Apart,
}
