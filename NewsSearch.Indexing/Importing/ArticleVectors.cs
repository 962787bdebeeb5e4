using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Language.Meaning;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Importing;

/// <summary>The vectors of one article's passages.</summary>
/// <param name="Values">One after another, <see cref="MeaningVector.Length"/> values each.</param>
/// <param name="Steps">What a step of each is worth.</param>
public sealed record ArticleVectors(ReadOnlyMemory<sbyte> Values, ReadOnlyMemory<float> Steps)
{
    /// <summary>Those of an article without passages.</summary>
    public static ArticleVectors None { get; } = new(ReadOnlyMemory<sbyte>.Empty, ReadOnlyMemory<float>.Empty);

    /// <summary>Bytes a passage has when packed.</summary>
    public const int PackedLength = sizeof(float) + MeaningVector.Length;

    /// <summary>Reads an article, passage by passage.</summary>
    public static ArticleVectors Of(Article article, IMeaningEncoder encoder)
    {
        var vectors = Passages.Of(article).Select(passage => MeaningVector.Of(encoder.EncodePassage(passage))).ToList();
        return new ArticleVectors(vectors.SelectMany(vector => vector.Values.ToArray()).ToArray(), vectors.Select(vector => vector.Step).ToArray());
    }

    /// <summary>As the archive keeps them: for each passage what a step is worth as a little-endian 32-bit float, then its values.</summary>
    public byte[] Pack()
    {
        var packed = new byte[Steps.Length * PackedLength];
        for (var passage = 0; passage < Steps.Length; passage++)
        {
            var to = packed.AsSpan(passage * PackedLength, PackedLength);
            BinaryPrimitives.WriteSingleLittleEndian(to, Steps.Span[passage]);
            MemoryMarshal.AsBytes(Values.Span.Slice(passage * MeaningVector.Length, MeaningVector.Length)).CopyTo(to[sizeof(float)..]);
        }

        return packed;
    }

    /// <summary>The vectors as <see cref="Pack"/> laid them out.</summary>
    public static ArticleVectors Unpack(ReadOnlySpan<byte> packed)
    {
        var (steps, values) = (new float[packed.Length / PackedLength], new sbyte[packed.Length / PackedLength * MeaningVector.Length]);
        for (var passage = 0; passage < steps.Length; passage++)
        {
            var from = packed.Slice(passage * PackedLength, PackedLength);
            steps[passage] = BinaryPrimitives.ReadSingleLittleEndian(from);
            from[sizeof(float)..].CopyTo(MemoryMarshal.AsBytes(values.AsSpan(passage * MeaningVector.Length, MeaningVector.Length)));
        }

        return new ArticleVectors(values, steps);
    }
}
