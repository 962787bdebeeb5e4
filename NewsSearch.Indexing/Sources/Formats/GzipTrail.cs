using System.Buffers.Binary;

namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>Watches the packed bytes of a gzip file, to tell at its end whether it was cut short: the unpacking stream of .NET ends in silence then. A member's last four bytes are its unpacked length (RFC 1952).</summary>
internal sealed class GzipTrail(Stream packed) : ForwardStream
{
    private const int HeaderLength = 10;

    private static readonly byte[] Magic = [0x1F, 0x8B, 8];

    private byte[] _tail = [];

    /// <summary>Packed bytes read so far.</summary>
    public long Count { get; private set; }

    private int Members { get; set; }

    /// <summary>Whether the bytes seen are a whole file that unpacks to <paramref name="unpacked"/> bytes. Files of several members are not told apart and count as whole.</summary>
    public bool IsWhole(long unpacked) =>
        Members > 1 || (_tail.Length >= 4 && BinaryPrimitives.ReadUInt32LittleEndian(_tail.AsSpan(_tail.Length - 4)) == (uint)unpacked);

    public override int Read(Span<byte> buffer) => Watched(buffer[..packed.Read(buffer)]);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await packed.ReadAsync(buffer, cancellationToken);
        return Watched(buffer.Span[..read]);
    }

    private int Watched(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return 0;
        Count += bytes.Length;
        byte[] joined = [.. _tail, .. bytes];
        for (var at = 0; joined.AsSpan(at).IndexOf(Magic) is var found and >= 0; at += found + 1)
        {
            if (IsHeader(joined.AsSpan(at + found)))
                Members++;
        }

        // One byte less than a header is carried over, so that a header is counted once.
        _tail = joined[Math.Max(0, joined.Length - HeaderLength + 1)..];
        return bytes.Length;
    }

    /// <summary>Reserved flags unset, a known speed mark and a known system: by chance once in some hundred thousand million bytes.</summary>
    private static bool IsHeader(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= HeaderLength && bytes[3] < 32 && bytes[8] is (0 or 2 or 4) && bytes[9] is (<= 13 or 255);
}
