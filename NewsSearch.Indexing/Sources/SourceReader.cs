using System.Runtime.CompilerServices;
using System.Text;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Sources.Formats;

namespace NewsSearch.Indexing.Sources;

/// <summary>Reads documents out of files, folders, archives and standard input, as a stream: memory stays flat however large the input. Formats are told by content first, then by extension.</summary>
public sealed class SourceReader
{
    private readonly IReadOnlyList<ISourceFormat> _formats;

    /// <summary>A reader with the given bounds, or the usual ones.</summary>
    public SourceReader(SourceLimits? limits = null)
    {
        limits ??= new SourceLimits();
        _formats =
        [
            new GzipFormat(this, limits), new ZipFormat(this, limits), new TarFormat(this, limits), new UnreadableFormat(),
            new ReutersFormat(limits), new FeedFormat(limits), new HtmlFormat(limits), new UnknownXmlFormat(),
            new JsonFormat(limits), new CsvFormat(limits), new TextFormat(limits),
        ];
    }

    /// <summary>Everything under <paramref name="path"/>: a file, a folder with its folders in ordinal order, or "-" for standard input. What cannot be read is yielded as <see cref="RejectedInput"/>.</summary>
    public async IAsyncEnumerable<SourceItem> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (path == "-")
        {
            var input = Console.OpenStandardInput();
            await using var _ = input.ConfigureAwait(false);
            await foreach (var item in ReadAsync(input, "-", cancellationToken))
                yield return item;
        }
        else if (Directory.Exists(path))
        {
            foreach (var file in FilesUnder(path))
            {
                await foreach (var item in ReadFileAsync(file, Path.GetRelativePath(path, file).Replace('\\', '/'), cancellationToken))
                    yield return item;
            }
        }
        else
        {
            await foreach (var item in ReadFileAsync(path, Path.GetFileName(path), cancellationToken))
                yield return item;
        }
    }

    /// <summary>Everything in one stream, named <paramref name="name"/>.</summary>
    public IAsyncEnumerable<SourceItem> ReadAsync(Stream stream, string name, CancellationToken cancellationToken = default) =>
        ReadPartAsync(new InputPart(stream, new Origin(name), name, 0), cancellationToken);

    /// <summary>Everything in one part of the input. A part that breaks off is reported after what came before it.</summary>
    internal async IAsyncEnumerable<SourceItem> ReadPartAsync(InputPart part, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var items = RecognisedAsync(part, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var _ = items.ConfigureAwait(false);
        while (true)
        {
            SourceItem? item;
            try
            {
                item = await items.MoveNextAsync() ? items.Current : null;
            }
            catch (Exception broken) when (broken is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException or DecoderFallbackException)
            {
                item = Broken(part, broken);
            }

            if (item is null)
                yield break;
            yield return item;
            if (item is RejectedInput { Origin: var origin } && origin == part.Origin)
                yield break;
        }
    }

    private async IAsyncEnumerable<SourceItem> RecognisedAsync(InputPart part, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (head, whole) = await ReplayStream.PeekAsync(part.Stream, InputSample.Size, cancellationToken);
        if (head.IsEmpty)
        {
            yield return part.Reject("is empty", "Leave it out, or look whether it was copied whole.");
            yield break;
        }

        var encoding = EncodingFinder.Find(head.Span);
        var sample = new InputSample(head, encoding, encoding?.GetString(head.Span).TrimStart('\uFEFF') ?? "");
        var format = _formats.First(f => f.Recognises(part, sample));
        await foreach (var item in format.ReadAsync(part with { Stream = whole }, sample, cancellationToken))
            yield return item;
    }

    private async IAsyncEnumerable<SourceItem> ReadFileAsync(string path, string name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        FileStream? stream = null;
        RejectedInput? refused = null;
        try
        {
            stream = new FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, Share = FileShare.ReadWrite | FileShare.Delete });
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            refused = new RejectedInput(new Origin(name), $"cannot be opened: {broken.Message}", "Look whether it is there and may be read.");
        }

        if (refused is not null)
            yield return refused;
        if (stream is null)
            yield break;
        await using var _ = stream.ConfigureAwait(false);
        await foreach (var item in ReadAsync(stream, name, cancellationToken))
            yield return item;
    }

    private static RejectedInput Broken(InputPart part, Exception broken) => broken switch
    {
        InputRefusedException refused => part.Reject(refused.Message, refused.Advice),
        InvalidDataException => part.Reject("is damaged or cut short: " + broken.Message, "What came before the damage was read. Get the file anew and import it again."),
        _ => part.Reject("cannot be read: " + broken.Message, "What came before was read. Look at the file and import it again."),
    };

    /// <summary>Files in ordinal order of their paths; hidden ones and links to folders are passed over, so that no loop is followed.</summary>
    private static IEnumerable<string> FilesUnder(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        }).Order(StringComparer.Ordinal);
}
