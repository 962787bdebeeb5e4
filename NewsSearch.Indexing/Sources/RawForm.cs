namespace NewsSearch.Indexing.Sources;

/// <summary>What the text of a raw document is.</summary>
public enum RawForm
{
    /// <summary>Plain text: a page saved as text, or an article's text with line breaks.</summary>
    Text,

    /// <summary>A whole HTML page: navigation, meta and all.</summary>
    HtmlPage,

    /// <summary>The body of an article as an HTML fragment.</summary>
    HtmlFragment,
}
