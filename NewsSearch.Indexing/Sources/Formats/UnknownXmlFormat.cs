using System.Runtime.CompilerServices;

namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>XML of a kind that is not read.</summary>
internal sealed class UnknownXmlFormat : ISourceFormat
{
    public bool Recognises(InputPart part, InputSample sample) =>
        sample.Head.StartsWith("<?xml", StringComparison.Ordinal) || (part.Extension is "xml" or "nitf" or "newsml" && RootElement.Name(sample.Head) is not null);

    public async IAsyncEnumerable<SourceItem> ReadAsync(InputPart part, InputSample sample, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var root = RootElement.Name(sample.Head) is { } name ? $"<{name}>" : "no element";
        yield return part.Reject($"is XML of a kind that is not read ({root} at its root)", "RSS, Atom, HTML and Reuters SGML are read; convert others to JSON Lines.");
    }
}
