using NewsSearch.Indexing.Language.Meaning;

namespace NewsSearch.Tests.Importing;

/// <summary>Plays an encoder: each word points in a direction of its own, and texts are near that share words.</summary>
internal sealed class PlayedEncoder(string version = "played-1") : IMeaningEncoder
{
    private int passages;
    private int queries;

    public string Version => version;

    /// <summary>A text with this word cannot be read; null for none.</summary>
    public string? Refused { get; init; }

    /// <summary>Passages read.</summary>
    public int Passages => passages;

    /// <summary>Queries read.</summary>
    public int Queries => queries;

    public float[] EncodeQuery(string text)
    {
        Interlocked.Increment(ref queries);
        return Encode(text);
    }

    public float[] EncodePassage(string text)
    {
        Interlocked.Increment(ref passages);
        return Refused is { } word && text.Contains(word, StringComparison.Ordinal) ? throw new InvalidOperationException("played") : Encode(text);
    }

    private static float[] Encode(string text)
    {
        var vector = new float[MeaningEncoder.Length];
        foreach (var word in text.Split([' ', '.', '\n'], StringSplitOptions.RemoveEmptyEntries))
            vector[word.Aggregate(17, (hash, c) => ((hash * 31) + c) & 0xFFFFFF) % vector.Length]++;
        var length = MathF.Sqrt(vector.Sum(v => v * v));
        return [.. vector.Select(v => v / Math.Max(length, 1e-6f))];
    }
}
