namespace NewsSearch.Indexing.Language.Meaning;

/// <summary>
/// The encoder snowflake-arctic-embed-xs (Merrick et al. 2024; Language/Model/MEANING.md): the first place of its last layer, brought to unit length; a query has the words before it that the model was trained with.
/// The model is loaded at the first use, about 80 MB; one encoder a process is enough.
/// </summary>
public sealed class MeaningEncoder : IMeaningEncoder, IDisposable
{
    /// <summary>Values a vector has.</summary>
    public const int Length = 384;

    private const int MostPieces = 512;
    private const string BeforeQuery = "Represent this sentence for searching relevant passages: ";
    private const string Rules = "1";
    private const string Purpose = "compares meanings";
    private readonly Lazy<OnnxModel> model;
    private readonly Lazy<WordPieces> pieces;
    private readonly Lazy<string> version;

    /// <summary>An encoder over the ONNX file <paramref name="modelPath"/>, beside which lies vocabulary.txt; null for the model that comes with the product.</summary>
    /// <param name="modelPath">Path of the model; not touched before the first use.</param>
    /// <param name="threads">Threads that one call uses, 1 or more.</param>
    public MeaningEncoder(string? modelPath = null, int threads = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var path = ModelFile.PathOf(modelPath, "meaning.onnx");
        model = new Lazy<OnnxModel>(() => new OnnxModel(ModelFile.Present(path, Purpose), threads, ["ids", "mask"], "vector"));
        pieces = new Lazy<WordPieces>(() => WordPieces.Read(ModelFile.Present(ModelFile.VocabularyBeside(path), Purpose), MostPieces));
        version = new Lazy<string>(() => $"meaning-{ModelFile.Digest(ModelFile.Present(path, Purpose))}-{Rules}");
    }

    /// <inheritdoc />
    public string Version => version.Value;

    /// <inheritdoc />
    /// <exception cref="FileNotFoundException">The model's files are missing.</exception>
    public float[] EncodeQuery(string text) => Encode(BeforeQuery + text);

    /// <inheritdoc />
    /// <exception cref="FileNotFoundException">The model's files are missing.</exception>
    public float[] EncodePassage(string text) => Encode(text);

    /// <inheritdoc />
    public void Dispose()
    {
        if (model.IsValueCreated)
            model.Value.Dispose();
    }

    /// <summary>One text a run: in a batch, rounding to 8 bits would make a text's vector depend on what it is read with.</summary>
    private float[] Encode(string text)
    {
        var loaded = model.Value;
        long[] ids = [.. Pieces(text).Prepend(WordPieces.Begin).Take(MostPieces - 1).Append(WordPieces.End)];
        var mask = new long[ids.Length];
        Array.Fill(mask, 1);
        return loaded.Run([1, ids.Length], ids, mask);
    }

    private IEnumerable<long> Pieces(string text)
    {
        // No piece is longer than a token, and a token has a character at least: what lies further than this is never read.
        foreach (var token in Tokenizer.Tokenize(text, 0, Math.Min(text.Length, MostPieces * 64)))
        {
            foreach (var piece in pieces.Value.Of(token.Text))
                yield return piece;
        }
    }
}
