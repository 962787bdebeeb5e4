namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>Where the last quote of each kind stands: an attribute opened behind it is never closed, and is not searched for its end again and again.</summary>
internal readonly record struct MarkupQuotes(int Double, int Single)
{
    public static MarkupQuotes In(string html) => new(html.LastIndexOf('"'), html.LastIndexOf('\''));

    public int LastOf(char quote) => quote == '"' ? Double : Single;
}
