using Microsoft.ML.OnnxRuntime;

namespace NewsSearch.Indexing.Language;

/// <summary>A model on the plain processor: whole numbers in, one table of numbers out. One session that any number of threads may use; so many run at once as there are processors, the others wait.</summary>
internal sealed class OnnxModel : IDisposable
{
    private readonly InferenceSession session;
    private readonly string[] inputs;
    private readonly string[] outputs;
    private readonly RunOptions run = new();
    private readonly SemaphoreSlim turns = new(Environment.ProcessorCount);

    /// <summary>Loads the model of the ONNX file at <paramref name="path"/>; each run uses <paramref name="threads"/> threads.</summary>
    public OnnxModel(string path, int threads, string[] inputs, string output)
    {
        using var options = new SessionOptions { IntraOpNumThreads = threads, InterOpNumThreads = 1, ExecutionMode = ExecutionMode.ORT_SEQUENTIAL };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        session = new InferenceSession(path, options);
        this.inputs = inputs;
        outputs = [output];
    }

    /// <summary>The output for one value an input, each of <paramref name="shape"/>.</summary>
    public float[] Run(long[] shape, params IReadOnlyList<long[]> values)
    {
        var tensors = values.Select(value => OrtValue.CreateTensorValueFromMemory(value, shape)).ToArray();
        turns.Wait();
        try
        {
            using var results = session.Run(run, inputs, tensors, outputs);
            return results[0].GetTensorDataAsSpan<float>().ToArray();
        }
        finally
        {
            turns.Release();
            foreach (var tensor in tensors)
                tensor.Dispose();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        session.Dispose();
        run.Dispose();
        turns.Dispose();
    }
}
