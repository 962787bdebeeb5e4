using System.Globalization;

namespace NewsSearch.Indexing.Sources;

/// <summary>An unpacking stream that stops what grows without reason: past a ratio to the packed bytes, or past a size.</summary>
/// <param name="unpacked">Gives the unpacked bytes.</param>
/// <param name="packed">How many packed bytes went in so far.</param>
/// <param name="limits">The bounds.</param>
internal sealed class UnpackingStream(Stream unpacked, Func<long> packed, SourceLimits limits) : ForwardStream
{
    /// <summary>Unpacked bytes so far.</summary>
    public long Count { get; private set; }

    /// <summary>Whether the end was reached.</summary>
    public bool Ended { get; private set; }

    public override int Read(Span<byte> buffer) => Bounded(unpacked.Read(buffer), buffer.IsEmpty);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Bounded(await unpacked.ReadAsync(buffer, cancellationToken), buffer.IsEmpty);

    private int Bounded(int read, bool nothingAsked)
    {
        Count += read;
        Ended |= read == 0 && !nothingAsked;
        if (Count > limits.UnpackedBytes)
            throw Refuse($"unpacks to more than {limits.UnpackedBytes.ToString("N0", CultureInfo.InvariantCulture)} bytes");
        if (Count > limits.RatioFrom && Count / Math.Max(1, packed()) > limits.Ratio)
            throw Refuse($"unpacks to more than {limits.Ratio} times its size, as only a file made to fill a disk does");
        return read;
    }

    private static InputRefusedException Refuse(string reason) => new(reason, "Unpack it yourself, look at what is inside, and import the folder.");
}
