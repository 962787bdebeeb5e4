using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Highlighting;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>A query for Lucene.</summary>
/// <param name="Query">What matches; null where everything does.</param>
/// <param name="Ranks">Whether it has words by which one match is better than another.</param>
/// <param name="Marks">What to mark in the texts found.</param>
internal sealed record CompiledQuery(Query? Query, bool Ranks, Marks Marks);
