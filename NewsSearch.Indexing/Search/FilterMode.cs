namespace NewsSearch.Indexing.Search;

/// <summary>How a facet's selected values apply.</summary>
public enum FilterMode
{
    /// <summary>At least one of the facet's 'any' values.</summary>
    Any,

    /// <summary>Every one of the facet's 'all' values.</summary>
    All,

    /// <summary>Not one of the facet's 'none' values.</summary>
    None,
}
