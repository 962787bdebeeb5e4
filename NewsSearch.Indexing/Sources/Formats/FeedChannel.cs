using System.Xml;
using System.Xml.Linq;

namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>What a feed says of itself before its items.</summary>
internal sealed class FeedChannel
{
    /// <summary>The outlet.</summary>
    public string? Title { get; private set; }

    /// <summary>The language.</summary>
    public string? Language { get; private set; }

    /// <summary>Whether an element of the channel is one of those kept.</summary>
    public bool Wants(string name) => (name == "title" && Title is null) || (name == "language" && Language is null) || name is "image" or "textinput" or "textInput";

    /// <summary>Keeps an element of the channel; pictures and inputs, which have titles of their own, are passed over.</summary>
    public void Take(XElement element)
    {
        if (element.Name.LocalName == "title")
            Title = element.Value.Trim();
        else if (element.Name.LocalName == "language")
            Language = element.Value.Trim();
    }

    /// <summary>Goes into an element that holds others.</summary>
    public void Enter(XmlReader xml)
    {
        Language ??= xml.GetAttribute("xml:lang");
        xml.Read();
    }
}
