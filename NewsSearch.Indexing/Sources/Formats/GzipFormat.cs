using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>One file packed with gzip, whatever is inside.</summary>
internal sealed class GzipFormat(SourceReader reader, SourceLimits limits) : ISourceFormat
{
    public bool Recognises(InputPart part, InputSample sample) => sample.Begins([0x1F, 0x8B]);

    public async IAsyncEnumerable<SourceItem> ReadAsync(InputPart part, InputSample sample, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (part.Depth >= limits.ArchiveDepth)
        {
            yield return part.Reject("lies too deep in archives within archives", "Unpack it and import what is inside.");
            yield break;
        }

        var packed = new GzipTrail(part.Stream);
        var gzip = new GZipStream(packed, CompressionMode.Decompress);
        await using var _ = gzip.ConfigureAwait(false);
        var name = part.Name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) ? part.Name[..^4] + ".tar" : part.Name;
        name = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        var unpacked = new UnpackingStream(gzip, () => packed.Count, limits);
        var inner = part with { Stream = unpacked, Name = name, Depth = part.Depth + 1 };
        await foreach (var item in reader.ReadPartAsync(inner, cancellationToken))
            yield return item;
        if (unpacked.Ended && !packed.IsWhole(unpacked.Count))
            throw new InvalidDataException("the packed data ends too early.");
    }
}
