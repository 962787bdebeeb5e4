using NewsSearch.Indexing.Language;

namespace NewsSearch.Tests.Language;

/// <summary>One loaded model for all tests of a class.</summary>
public sealed class TaggerFixture : IDisposable
{
    public TransformerTagger Tagger { get; } = new();

    public void Dispose() => Tagger.Dispose();
}
