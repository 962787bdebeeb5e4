using System.Text.RegularExpressions;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Cleaning.Furniture;
using NewsSearch.Indexing.Sources;

namespace NewsSearch.Indexing.Cleaning;

/// <summary>Files that lie beside the articles of a collection: its README, its licence, lists of words and codes.</summary>
internal static partial class SideFile
{
    private const int ShortList = 20;
    private const int WordsOfEntry = 4;

    /// <summary>What the document is instead of an article; null where it may be one. Only plain text that is a whole file is judged: a record says itself what it is.</summary>
    public static string? What(RawDocument document)
    {
        if (document.Form != RawForm.Text || document.Origin.Line is not null)
            return null;
        if (Companion().IsMatch(Name(document.Origin)))
            return "is a note that goes with a collection, by its name";
        return document.Fields.Title is null && IsList(document.Text) ? "is a list of words without a sentence" : null;
    }

    private static bool IsList(string text)
    {
        var count = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            if (line.IsEmpty)
                continue;
            if (line.Count(' ') >= WordsOfEntry || HeadlineShape.EndsSentence(line[^1]))
                return false;
            count++;
        }
        return count >= ShortList;
    }

    private static string Name(Origin origin) => (origin.Entry ?? origin.Path).Split('/')[^1];

    [GeneratedRegex(@"^(?:readme|licen[cs]e|copying|changelog)(?:\.[a-z]{1,5})?$|\.(?:dtd|xsd|rng)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Companion();
}
