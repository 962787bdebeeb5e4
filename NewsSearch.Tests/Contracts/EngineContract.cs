using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Meaning;
using Xunit;

namespace NewsSearch.Tests.Contracts;

/// <summary>What the contracts of engines have in common: each test begins with an empty index. An engine's own test classes derive from the contracts and name the engine.</summary>
public abstract class EngineContract(ITestedEngine engine, INameVariants? variants = null, TimeProvider? clock = null, IMeanings? meanings = null) : IAsyncLifetime
{
    /// <summary>The index under test.</summary>
    protected ISearchIndex Index { get; private set; } = null!;

    /// <summary>Ends with the test.</summary>
    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Index = await engine.OpenAsync(new SampleNames(), variants ?? new NoVariants(), meanings ?? new NoMeanings(), clock ?? new PatientClock(), Stop);

    public async ValueTask DisposeAsync()
    {
        await Index.DisposeAsync();
        engine.Dispose();
        GC.SuppressFinalize(this);
    }
}
