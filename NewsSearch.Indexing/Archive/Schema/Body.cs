using System.Buffers;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>Articles and annotations as columns hold them: JSON, Brotli over it.</summary>
internal static class Body
{
    // Quality 4 is where news texts stop shrinking for the time it costs.
    private const int Quality = 4;
    private const int Window = 22;

    private static readonly BodyJson Json = new(new JsonSerializerOptions(BodyJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static byte[] Pack<T>(T value)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(value, typeof(T), Json);
        var packed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(json.Length));
        try
        {
            if (!BrotliEncoder.TryCompress(json, packed, out var length, Quality, Window))
                throw new InvalidOperationException($"{json.Length} bytes could not be compressed.");
            return packed.AsSpan(0, length).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
        }
    }

    public static T Unpack<T>(byte[] packed)
    {
        using var json = new BrotliStream(new MemoryStream(packed, writable: false), CompressionMode.Decompress);
        return (T?)JsonSerializer.Deserialize(json, typeof(T), Json)
            ?? throw new InvalidDataException("A packed body is null.");
    }
}
