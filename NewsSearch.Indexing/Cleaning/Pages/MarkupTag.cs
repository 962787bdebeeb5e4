using System.Text;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>A tag in markup, found without parsing the document.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Closes">Whether it is an end tag.</param>
/// <param name="Start">Where its '&lt;' stands.</param>
/// <param name="End">Behind its '&gt;'.</param>
internal sealed record MarkupTag(string Name, bool Closes, int Start, int End)
{
    /// <summary>A longer tag loses its attributes: their names are compared with each other.</summary>
    private const int LongestTag = 100_000;

    private const int LongestName = 60;

    /// <summary>The tag at a '&lt;'; null where none begins there.</summary>
    public static MarkupTag? At(string html, int start, MarkupQuotes quotes)
    {
        var at = start + 1;
        var closes = at < html.Length && html[at] == '/';
        if (closes)
            at++;
        var name = at;
        while (at < html.Length && at - name < LongestName && (char.IsAsciiLetterOrDigit(html[at]) || html[at] is '-' or ':' or '_'))
            at++;
        if (at == name || !char.IsAsciiLetter(html[name]))
            return null;
        return new MarkupTag(html[name..at].ToLowerInvariant(), closes, start, EndOf(html, at, quotes));
    }

    /// <summary>Whether a script holds JSON-LD.</summary>
    public bool IsJsonLd(string html) => html.AsSpan(Start, Math.Min(End - Start, 2000)).Contains("ld+json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes the tag, without its attributes where there are too many.</summary>
    public void CopyTo(StringBuilder kept, string html)
    {
        if (End - Start <= LongestTag && html.AsSpan(Start, End - Start).Count('=') <= 300)
            kept.Append(html, Start, End - Start);
        else
            kept.Append('<').Append(Name).Append('>');
    }

    private static int EndOf(string html, int at, MarkupQuotes quotes)
    {
        var last = '\0';
        for (var i = at; i < html.Length; i++)
        {
            var sign = html[i];
            if (sign == '>')
                return i + 1;
            if (sign is '"' or '\'' && last == '=' && i < quotes.LastOf(sign))
                i = html.IndexOf(sign, i + 1);
            if (!char.IsWhiteSpace(sign))
                last = sign;
        }
        return html.Length;
    }
}
