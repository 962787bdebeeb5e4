using Xunit;

namespace NewsSearch.Tests.Journeys;

/// <summary>All journeys share one running product and one browser, and run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SharedProduct : ICollectionFixture<RunningProduct>, ICollectionFixture<Browser>
{
    public const string Name = "journeys";
}
