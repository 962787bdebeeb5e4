using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Linq;

namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>RSS 0.9 to 2.0, RDF and Atom, item by item. Entities of the file's own are never expanded; nothing is fetched.</summary>
internal sealed class FeedFormat(SourceLimits limits) : ISourceFormat
{
    public bool Recognises(InputPart part, InputSample sample) =>
        RootElement.Name(sample.Head) is "rss" or "feed" or "rdf:rdf" or "channel";

    public async IAsyncEnumerable<SourceItem> ReadAsync(InputPart part, InputSample sample, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        using var text = part.OpenText(sample);
        using var xml = XmlReader.Create(text, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
        var channel = new FeedChannel();
        for (var record = 1; ; record++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (item, broken) = Next(xml, channel);
            if (broken is not null)
                yield return new RejectedInput(part.At(broken.LineNumber), "is not well-formed XML: " + broken.Message, "The items before it were read. Correct the feed and import it again.");
            if (item is null && broken is null && record == 1)
                yield return part.Reject("is a feed without a single item", "Leave it out, or fetch the feed anew.");
            if (item is null)
                yield break;
            yield return FeedItem.Document(item, channel, part.At(record), limits);
        }
    }

    /// <summary>The next item, channel elements on the way read into <paramref name="channel"/>.</summary>
    private static (XElement? Item, XmlException? Broken) Next(XmlReader xml, FeedChannel channel)
    {
        try
        {
            while (!xml.EOF)
            {
                if (xml.NodeType != XmlNodeType.Element)
                    xml.Read();
                else if (xml.LocalName is "item" or "entry")
                    return ((XElement)XNode.ReadFrom(xml), null);
                else if (channel.Wants(xml.LocalName))
                    channel.Take((XElement)XNode.ReadFrom(xml));
                else
                    channel.Enter(xml);
            }

            return (null, null);
        }
        catch (XmlException broken)
        {
            return (null, broken);
        }
    }
}
