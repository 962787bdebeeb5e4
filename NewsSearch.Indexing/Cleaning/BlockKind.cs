namespace NewsSearch.Indexing.Cleaning;

/// <summary>What a block is.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph, or a line of plain text.</summary>
    Paragraph,

    /// <summary>A heading that markup declares.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A row of a table.</summary>
    Row,
}
