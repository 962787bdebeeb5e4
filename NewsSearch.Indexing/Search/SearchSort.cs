namespace NewsSearch.Indexing.Search;

/// <summary>The order of hits. Ties stand in the order of the archive; undated articles stand last in both date orders.</summary>
public enum SearchSort
{
    /// <summary>Best match first: of the best 1,000 by words those that are nearest in meaning too, where that is to be had. Newest first where the query has no words.</summary>
    Relevance,

    /// <summary>Latest publication first.</summary>
    Newest,

    /// <summary>Earliest publication first.</summary>
    Oldest,

    /// <summary>As <see cref="Relevance"/>, but among the best 1,000 a newer article counts for more than an older one: half as much again for the newest, less the older it is. Newest first where the query has no words.</summary>
    Recent,

    /// <summary>Latest arrival in the archive first, whenever it was published.</summary>
    Added,
}
