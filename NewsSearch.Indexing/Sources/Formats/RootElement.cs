using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>The first element of a marked-up text, by which its kind is told.</summary>
internal static partial class RootElement
{
    /// <summary>Its name in lower case with its prefix ("rdf:rdf"); null where the text does not begin as markup. Declarations, comments and processing instructions are passed over.</summary>
    public static string? Name(string head) => First().Match(head) is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : null;

    [GeneratedRegex(@"^(?:<\?[^>]{0,500}\?>|<!--[\s\S]{0,5000}?-->|<!DOCTYPE[^>\[]{0,500}(?:\[[\s\S]{0,20000}?\])?\s*>|\s)*<([A-Za-z_][\w:.\-]{0,60})", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex First();
}
