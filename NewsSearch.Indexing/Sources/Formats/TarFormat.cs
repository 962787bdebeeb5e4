using System.Formats.Tar;
using System.Runtime.CompilerServices;

namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>A tar archive, read entry by entry as it streams.</summary>
internal sealed class TarFormat(SourceReader reader, SourceLimits limits) : ISourceFormat
{
    private const int MagicAt = 257;

    public bool Recognises(InputPart part, InputSample sample) =>
        sample.Bytes.Length > MagicAt + 5 && sample.Bytes.Span.Slice(MagicAt, 5).SequenceEqual("ustar"u8);

    public async IAsyncEnumerable<SourceItem> ReadAsync(InputPart part, InputSample sample, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (part.Depth >= limits.ArchiveDepth)
        {
            yield return part.Reject("lies too deep in archives within archives", "Unpack it and import what is inside.");
            yield break;
        }

        var tar = new TarReader(part.Stream, leaveOpen: true);
        await using var _ = tar.ConfigureAwait(false);
        var count = 0;
        while (await tar.GetNextEntryAsync(copyData: false, cancellationToken) is { } entry)
        {
            if (++count > limits.ArchiveEntries)
                throw new InputRefusedException("holds more entries than an archive may have", "Split it into several archives.");
            if (entry.DataStream is null || EntryName.Ignored(entry.Name))
                continue;
            var inner = EntryName.Inside(part, entry.DataStream, entry.Name);
            if (EntryName.Escapes(entry.Name))
            {
                yield return inner.Reject("has a name that leads out of the archive's folder", "Make the archive anew with plain relative names.");
                continue;
            }

            await foreach (var item in reader.ReadPartAsync(inner, cancellationToken))
                yield return item;
        }
    }
}
