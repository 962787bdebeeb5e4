namespace NewsSearch.Tests.Search.Lucene;

/// <summary>An empty folder that goes with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("newssearch-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
