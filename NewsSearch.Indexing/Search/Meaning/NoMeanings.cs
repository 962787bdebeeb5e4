namespace NewsSearch.Indexing.Search.Meaning;

/// <summary>Meaning is not to be had: articles are ranked by their words alone.</summary>
public sealed class NoMeanings : IMeanings
{
    /// <inheritdoc/>
    public long Changes => 0;

    /// <inheritdoc/>
    public MeaningOfQuery? MeaningOf(string text) => null;

    /// <inheritdoc/>
    public MeaningOfQuery? MeaningOf(long article) => null;

    /// <inheritdoc/>
    public MeaningOfText? MeaningOf(PastedText text, CancellationToken ct) => null;

    /// <inheritdoc/>
    public IReadOnlyList<string> PassagesOf(string title, IReadOnlyList<string> paragraphs) => [];
}
