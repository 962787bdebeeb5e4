using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>A zip archive. Its list of contents stands at its end, so one that streams in is first laid into a temporary file.</summary>
internal sealed class ZipFormat(SourceReader reader, SourceLimits limits) : ISourceFormat
{
    public bool Recognises(InputPart part, InputSample sample) => sample.Begins([0x50, 0x4B, 3, 4]) || sample.Begins([0x50, 0x4B, 5, 6]);

    public async IAsyncEnumerable<SourceItem> ReadAsync(InputPart part, InputSample sample, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (part.Depth >= limits.ArchiveDepth)
        {
            yield return part.Reject("lies too deep in archives within archives", "Unpack it and import what is inside.");
            yield break;
        }

        var file = await LaidDownAsync(part.Stream, cancellationToken);
        await using var _ = file.ConfigureAwait(false);
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > limits.ArchiveEntries)
            throw new InputRefusedException("holds more entries than an archive may have", "Split it into several archives.");
        foreach (var entry in zip.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            if (entry.FullName.EndsWith('/') || EntryName.Ignored(entry.FullName))
                continue;
            await foreach (var item in ReadEntryAsync(part, entry, cancellationToken))
                yield return item;
        }
    }

    private async IAsyncEnumerable<SourceItem> ReadEntryAsync(InputPart part, ZipArchiveEntry entry, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var closed = EntryName.Inside(part, Stream.Null, entry.FullName);
        if (EntryName.Escapes(entry.FullName))
        {
            yield return closed.Reject("has a name that leads out of the archive's folder", "Make the archive anew with plain relative names.");
            yield break;
        }

        if (entry.IsEncrypted)
        {
            yield return closed.Reject("is locked with a password", "Unpack it with the password and import what is inside.");
            yield break;
        }

        var unpacked = await entry.OpenAsync(cancellationToken);
        await using var _ = unpacked.ConfigureAwait(false);
        var bounded = new UnpackingStream(unpacked, () => entry.CompressedLength, limits);
        await foreach (var item in reader.ReadPartAsync(closed with { Stream = bounded }, cancellationToken))
            yield return item;
    }

    private static async Task<FileStream> LaidDownAsync(Stream stream, CancellationToken cancellationToken)
    {
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        try
        {
            await stream.CopyToAsync(file, cancellationToken);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
