namespace NewsSearch.Indexing.Language;

/// <summary>The trained encoder of names: windows in, scores of labels out.</summary>
internal sealed class NameModel : IDisposable
{
    private readonly OnnxModel model;

    /// <summary>Loads the model of the ONNX file at <paramref name="path"/>; each run uses <paramref name="threads"/> threads.</summary>
    public NameModel(string path, int threads) => model = new OnnxModel(path, threads, ["ids", "cases", "mask"], "scores");

    /// <summary>Scores of the labels, [window, piece, label], <see cref="NameLabels.Count"/> labels, each window padded to the longest.</summary>
    public float[] Scores(IReadOnlyList<ReadingWindow> batch)
    {
        var length = batch.Max(w => w.Ids.Count);
        var (ids, cases, mask) = (new long[batch.Count * length], new long[batch.Count * length], new long[batch.Count * length]);
        for (var row = 0; row < batch.Count; row++)
        {
            for (var i = 0; i < batch[row].Ids.Count; i++)
            {
                var at = (row * length) + i;
                (ids[at], cases[at], mask[at]) = (batch[row].Ids[i], batch[row].Cases[i], 1);
            }
        }

        return model.Run([batch.Count, length], ids, cases, mask);
    }

    /// <inheritdoc />
    public void Dispose() => model.Dispose();
}
