using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Tests.Contracts;

/// <summary>Meanings as a test sets them: whatever is asked, a text or an article, each article is as near to it as was said.</summary>
internal sealed class PlayedMeanings : IMeanings
{
    private readonly PassageVectors passages = new();

    /// <summary>What was asked, in order.</summary>
    public List<string> Asked { get; } = [];

    public long Changes => passages.Changes;

    public MeaningOfQuery? MeaningOf(string text)
    {
        if (passages.Articles == 0 || text.Length == 0)
            return null;
        lock (Asked)
            Asked.Add(text);
        return new MeaningOfQuery(passages, MeaningVector.Of(Toward(1)));
    }

    public MeaningOfQuery? MeaningOf(long article) => passages.MeanOf(article) is null ? null : new MeaningOfQuery(passages, MeaningVector.Of(Toward(1)));

    public MeaningOfText? MeaningOf(PastedText text, CancellationToken ct) => MeaningOf(text.Text) is { } meaning ? new MeaningOfText([text.Text], meaning) : null;

    public IReadOnlyList<string> PassagesOf(string title, IReadOnlyList<string> paragraphs) => [string.Join(' ', paragraphs)];

    /// <summary>Sets how near an article is, -1 to 1, by the archive's number.</summary>
    public void Set(long article, float nearness)
    {
        var vector = MeaningVector.Of(Toward(nearness));
        passages.Set(article, vector.Values, [vector.Step]);
    }

    private static float[] Toward(float nearness)
    {
        var vector = new float[MeaningVector.Length];
        (vector[0], vector[1]) = (nearness, MathF.Sqrt(1 - (nearness * nearness)));
        return vector;
    }
}
