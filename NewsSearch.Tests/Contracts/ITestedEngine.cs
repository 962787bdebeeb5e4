using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Tests.Contracts;

/// <summary>An engine as the contracts want it. What it keeps goes when it is disposed of.</summary>
public interface ITestedEngine : IDisposable
{
    /// <summary>An empty index; called once.</summary>
    Task<ISearchIndex> OpenAsync(IEntityNames names, INameVariants variants, TimeProvider clock, CancellationToken ct);
}
