using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Tests.Knowledge;

/// <summary>The gazetteer as the product loads it, once for all tests.</summary>
public sealed class GazetteerTables
{
    /// <summary>The gazetteer.</summary>
    public Gazetteer Gazetteer { get; } = Gazetteer.Load();
}
