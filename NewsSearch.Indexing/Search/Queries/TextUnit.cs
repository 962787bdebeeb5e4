namespace NewsSearch.Indexing.Search.Queries;

/// <summary>A stretch of an article that words can share.</summary>
public enum TextUnit
{
    /// <summary>A sentence.</summary>
    Sentence,

    /// <summary>A paragraph; the title is one.</summary>
    Paragraph,
}
