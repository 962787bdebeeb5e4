using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Importing;

/// <summary>Opens an engine's index in <paramref name="folder"/>: for writing, or at its last commit to read only. One that does not fit the engine's version is opened empty.</summary>
public delegate Task<ISearchIndex> OpenIndex(string folder, bool readOnly, CancellationToken ct);
