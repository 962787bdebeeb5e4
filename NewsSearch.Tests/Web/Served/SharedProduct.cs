using Xunit;

namespace NewsSearch.Tests.Web.Served;

/// <summary>All tests of the served product share one.</summary>
[CollectionDefinition(Name)]
public sealed class SharedProduct : ICollectionFixture<ServedProduct>
{
    public const string Name = "served";
}
