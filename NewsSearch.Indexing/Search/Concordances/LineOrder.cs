namespace NewsSearch.Indexing.Search.Concordances;

/// <summary>In which order the lines of a concordance stand.</summary>
public enum LineOrder
{
    /// <summary>Article by article in the search's own order, in the order of their texts.</summary>
    Found,

    /// <summary>By the word before the marked ones, then by the one before that, and so on.</summary>
    Left,

    /// <summary>By the word behind the marked ones, then by the one behind that, and so on.</summary>
    Right,

    /// <summary>By the marked words themselves, then as by the word behind.</summary>
    Match,
}
