using NewsSearch.Indexing.Archive;

namespace NewsSearch.Tests.Archive;

/// <summary>Keeps what it is told, in order.</summary>
internal sealed class Told : IProgress<CatchingUp>
{
    /// <summary>What it was told.</summary>
    public List<CatchingUp> Steps { get; } = [];

    /// <inheritdoc />
    public void Report(CatchingUp value) => Steps.Add(value);
}
