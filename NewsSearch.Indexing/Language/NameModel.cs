using Microsoft.ML.OnnxRuntime;

namespace NewsSearch.Indexing.Language;

/// <summary>The trained encoder: windows in, scores of labels out. One session that any number of threads may use; so many run at once as there are processors, the others wait.</summary>
internal sealed class NameModel : IDisposable
{
    private static readonly string[] Inputs = ["ids", "cases", "mask"];
    private static readonly string[] Outputs = ["scores"];
    private readonly InferenceSession session;
    private readonly RunOptions run = new();
    private readonly SemaphoreSlim turns = new(Environment.ProcessorCount);

    /// <summary>Loads the model of the ONNX file at <paramref name="path"/>; each run uses <paramref name="threads"/> threads.</summary>
    public NameModel(string path, int threads)
    {
        using var options = new SessionOptions { IntraOpNumThreads = threads, InterOpNumThreads = 1, ExecutionMode = ExecutionMode.ORT_SEQUENTIAL };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        session = new InferenceSession(path, options);
    }

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

        return Run([batch.Count, length], ids, cases, mask);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        session.Dispose();
        run.Dispose();
        turns.Dispose();
    }

    private float[] Run(long[] shape, long[] ids, long[] cases, long[] mask)
    {
        using var first = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var second = OrtValue.CreateTensorValueFromMemory(cases, shape);
        using var third = OrtValue.CreateTensorValueFromMemory(mask, shape);
        turns.Wait();
        try
        {
            using var results = session.Run(run, Inputs, [first, second, third], Outputs);
            return results[0].GetTensorDataAsSpan<float>().ToArray();
        }
        finally
        {
            turns.Release();
        }
    }
}
