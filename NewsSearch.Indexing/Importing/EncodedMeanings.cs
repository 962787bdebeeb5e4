using NewsSearch.Indexing.Language.Meaning;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Importing;

/// <summary>What an engine asks about meaning, answered by an encoder and the vectors it made.</summary>
public sealed class EncodedMeanings(IMeaningEncoder encoder, PassageVectors passages) : IMeanings
{
    /// <summary>Queries whose vectors are kept: a search's next pages and its facets ask the same again.</summary>
    private const int Kept = 256;

    private readonly RecentVectors recent = new(Kept);

    /// <inheritdoc/>
    public long Changes => passages.Changes;

    /// <inheritdoc/>
    public MeaningOfQuery? MeaningOf(string text) =>
        passages.Articles == 0 || text.Length == 0 ? null : new MeaningOfQuery(passages, recent.Get(text, asked => MeaningVector.Of(encoder.EncodeQuery(asked))));

    /// <inheritdoc/>
    public MeaningOfQuery? MeaningOf(long article) => passages.MeanOf(article) is { } mean ? new MeaningOfQuery(passages, mean) : null;

    /// <inheritdoc/>
    public MeaningOfText? MeaningOf(PastedText text, CancellationToken ct)
    {
        var parts = passages.Articles == 0 ? [] : Passages.Of(text.Title, text.Paragraphs);
        if (parts.Count == 0)
            return null;
        var vectors = new List<MeaningVector>();
        foreach (var part in parts)
        {
            ct.ThrowIfCancellationRequested();
            vectors.Add(MeaningVector.Of(encoder.EncodePassage(part.Read)));
        }

        return new MeaningOfText([.. parts.Select(part => part.Words)], new MeaningOfQuery(passages, [.. vectors]));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> PassagesOf(string title, IReadOnlyList<string> paragraphs) => [.. Passages.Of(title, paragraphs).Select(passage => passage.Words)];
}
