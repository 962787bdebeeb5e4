using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Tests.Contracts;

/// <summary>An engine as the contracts want it. What it keeps goes when it is disposed of.</summary>
public interface ITestedEngine : IDisposable
{
    /// <summary>An empty index; called once.</summary>
    Task<ISearchIndex> OpenAsync(IEntityNames names, INameVariants variants, IMeanings meanings, TimeProvider clock, CancellationToken ct);
}
