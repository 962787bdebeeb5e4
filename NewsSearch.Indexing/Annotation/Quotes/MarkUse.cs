namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>What a double quotation mark may do where it stands.</summary>
internal enum MarkUse
{
    /// <summary>It is no double mark.</summary>
    None,

    /// <summary>It opens.</summary>
    Opens,

    /// <summary>It closes; where nothing is open it may have been meant to open.</summary>
    Closes,

    /// <summary>It closes, or is no quotation mark: behind a digit it may stand for inches.</summary>
    ClosesOnly,

    /// <summary>It closes where something is open and opens where nothing is.</summary>
    Either,
}
