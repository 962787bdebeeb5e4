using System.Text.RegularExpressions;
using NewsSearch.Indexing.Cleaning.Bylines;
using NewsSearch.Indexing.Cleaning.Characters;

namespace NewsSearch.Indexing.Cleaning;

/// <summary>Makes a headline of what fields and markup give: entities decoded, markup gone, the outlet's name behind it cut off.</summary>
internal static partial class TitleCleaner
{
    private const int Longest = 500;

    /// <summary>The headline; empty where nothing is left.</summary>
    /// <param name="raw">The title as given.</param>
    /// <param name="outlet">The outlet's name; null where unknown.</param>
    /// <param name="host">The host of the article's address; null where unknown.</param>
    public static string Clean(string? raw, string? outlet, string? host)
    {
        var title = CleanCharacters.Field(Markup().Replace(CleanCharacters.Field(raw), ""));
        if (title.Length > Longest)
            title = title[..Longest].TrimEnd() + "…";
        for (var round = 0; round < 3 && Shorter(title, outlet, host) is { } shorter; round++)
            title = shorter;
        return title;
    }

    private static string? Shorter(string title, string? outlet, string? host)
    {
        var ending = Ending().Match(title);
        if (ending.Success && IsOutlet(ending.Groups["outlet"].Value, outlet, host))
            return title[..ending.Index];
        var opening = Opening().Match(title);
        return opening.Success && IsOutlet(opening.Groups["outlet"].Value, outlet, host) && title[opening.Length..] is { Length: > 10 } rest ? rest : null;
    }

    private static bool IsOutlet(string name, string? outlet, string? host) =>
        (outlet is not null && KnownOutlets.Same(name, outlet)) || KnownOutlets.Contains(name) || KnownOutlets.NamesHost(name, host);

    [GeneratedRegex(@"</?[a-zA-Z][a-zA-Z0-9]{0,10}(?:\s[^<>]{0,200})?/?>", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"(?<=\S)(?:\s+[-–—:·•»~]\s+|\s*(?:\|+|::|—)\s*)(?<outlet>[^|–—]{2,60}?)\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^(?<outlet>[^|–—:]{2,40}?)\s*(?:\||\s[-–—]\s|::)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
