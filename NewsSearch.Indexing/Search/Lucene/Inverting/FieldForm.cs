namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>What the index keeps of the terms of a field.</summary>
internal enum FieldForm
{
    /// <summary>Which documents have a term.</summary>
    Values,

    /// <summary>How often they have it and at which positions, for finding alone.</summary>
    Places,

    /// <summary>The same, each term at a position of its own, and how many a document has in the field, for ranking.</summary>
    Words,
}
