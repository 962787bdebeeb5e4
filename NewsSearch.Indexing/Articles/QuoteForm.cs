namespace NewsSearch.Indexing.Articles;

/// <summary>How words are reported.</summary>
public enum QuoteForm
{
    /// <summary>A whole clause or sentence within quotation marks.</summary>
    Direct,

    /// <summary>Single words or phrases within quotation marks inside the reporter's own sentence.</summary>
    Mixed,

    /// <summary>A clause reported by a verb of saying, without marks.</summary>
    Indirect,
}
