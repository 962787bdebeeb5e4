namespace NewsSearch.Indexing.Cleaning.Furniture;

/// <summary>Where a line stands to the prose of the story.</summary>
internal enum Zone
{
    /// <summary>Before the first paragraph of prose.</summary>
    Head,

    /// <summary>Between paragraphs of prose.</summary>
    Middle,

    /// <summary>After the last paragraph of prose.</summary>
    Tail,

    /// <summary>In a document without prose, where every line is first and last.</summary>
    Alone,
}
