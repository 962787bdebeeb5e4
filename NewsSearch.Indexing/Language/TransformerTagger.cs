namespace NewsSearch.Indexing.Language;

/// <summary>
/// Finds names with a small transformer (Language/Model/MODEL_CARD.md). The model is loaded at the first use, about 80 MB, and shared by all threads; one tagger a process is enough.
/// </summary>
public sealed class TransformerTagger : INameTagger, IDisposable
{
    /// <summary>Pieces read of one article, about 170,000 words; sentences beyond get no names. A bound against texts that would keep the reader for hours.</summary>
    public const int MostPieces = 1 << 18;

    private const string Rules = "2";
    private const string Purpose = "finds names";
    private readonly Lazy<NameModel> model;
    private readonly Lazy<WordPieces> pieces;
    private readonly Lazy<string> version;

    /// <summary>A tagger over the ONNX file <paramref name="modelPath"/>, beside which lies vocabulary.txt; null for the model that comes with the product.</summary>
    /// <param name="modelPath">Path of the model; not touched before the first use.</param>
    /// <param name="threads">Threads that one call uses, 1 or more.</param>
    public TransformerTagger(string? modelPath = null, int threads = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var path = ModelFile.PathOf(modelPath, "names.onnx");
        model = new Lazy<NameModel>(() => new NameModel(ModelFile.Present(path, Purpose), threads));
        pieces = new Lazy<WordPieces>(() => WordPieces.Read(ModelFile.Present(ModelFile.VocabularyBeside(path), Purpose)));
        version = new Lazy<string>(() => $"names-{ModelFile.Digest(ModelFile.Present(path, Purpose))}-{Rules}");
    }

    /// <summary>"names-" and a hash of the model, then the version of the rules around it.</summary>
    public string Version => version.Value;

    /// <inheritdoc />
    /// <exception cref="FileNotFoundException">The model's files are missing.</exception>
    public IReadOnlyList<IReadOnlyList<NameSpan>> Tag(IReadOnlyList<Sentence> article)
    {
        var scores = new float[]?[article.Count];
        foreach (var batch in ReadingWindows.Batches(ReadingWindows.Of(article, pieces.Value, MostPieces)))
            Score(batch, article, scores);
        return [.. scores.Select(s => s is null ? [] : NameSpans.Of(s))];
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (model.IsValueCreated)
            model.Value.Dispose();
    }

    private void Score(IReadOnlyList<ReadingWindow> batch, IReadOnlyList<Sentence> article, float[]?[] scores)
    {
        var all = model.Value.Scores(batch);
        var length = all.Length / batch.Count / NameLabels.Count;
        for (var row = 0; row < batch.Count; row++)
        {
            foreach (var token in batch[row].Tokens)
            {
                var own = scores[token.Sentence] ??= new float[article[token.Sentence].Tokens.Count * NameLabels.Count];
                LogSoftmax(all.AsSpan(((row * length) + token.Piece) * NameLabels.Count, NameLabels.Count), own.AsSpan(token.Token * NameLabels.Count));
            }
        }
    }

    private static void LogSoftmax(ReadOnlySpan<float> scores, Span<float> logs)
    {
        var most = scores[0];
        foreach (var score in scores)
            most = Math.Max(most, score);
        double sum = 0;
        foreach (var score in scores)
            sum += Math.Exp(score - most);
        var norm = most + (float)Math.Log(sum);
        for (var i = 0; i < scores.Length; i++)
            logs[i] = scores[i] - norm;
    }
}
