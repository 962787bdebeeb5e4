using System.Text.RegularExpressions;
using NewsSearch.Indexing.Cleaning.Characters;

namespace NewsSearch.Indexing.Cleaning.Bylines;

/// <summary>Reads the names of people from bylines and author fields: "By Jane Doe and John Smith, Reuters". What is an outlet, a job, a handle or a page word is no name.</summary>
internal static partial class BylineReader
{
    private const int MostAuthors = 20;

    /// <summary>The names in order, each once, as printed.</summary>
    /// <param name="written">Author fields or bylines as written.</param>
    /// <param name="outlet">The article's outlet, whose name is no author's.</param>
    public static IReadOnlyList<string> Names(IEnumerable<string> written, string? outlet)
    {
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in written.SelectMany(line => NamesIn(line, outlet)))
        {
            if (names.Count < MostAuthors && seen.Add(PersonName.Key(name)))
                names.Add(name);
        }
        return names;
    }

    /// <summary>Whether a whole line is a byline: opens with "By" or the like and holds names alone.</summary>
    public static bool IsByline(string line, string? outlet) =>
        line.Length <= 160 && Opening().Match(line) is { Success: true } opening && opening.Length < line.Length
        && !EndsSentence(line) && HoldsMore(Strip(line)) && NamesIn(line, outlet).Any() && Parts(Strip(line)).All(part => PersonName.IsPerson(part, outlet) || PersonName.IsDressing(part, outlet));

    /// <summary>Whether a line holds at least one whole name.</summary>
    public static bool HasWholeName(string line) => NamesIn(line, null).Any(HasFamilyName);

    /// <summary>A lone word beside whole names is a place or an outlet; alone it may be a pen name.</summary>
    private static bool HasFamilyName(string name) => name.Contains(' ', StringComparison.Ordinal) || name.Any(letter => letter > '\u0590');

    /// <summary>Whether a line is more than the word that opens bylines: "By at least forty votes." has nothing else that could be a name.</summary>
    private static bool HoldsMore(string line) => Opening().Match(line).Length < line.Length;

    private static bool EndsSentence(string line) => line[^1] is '!' or '?' or ':' || (line[^1] == '.' && line.Length > 60);

    private static IEnumerable<string> NamesIn(string line, string? outlet)
    {
        var names = Parts(Strip(CleanCharacters.Field(line))).Select(PersonName.Trim).Where(name => PersonName.IsPerson(name, outlet)).ToList();
        var whole = names.Exists(HasFamilyName);
        return whole ? names.Where(HasFamilyName) : names.Count == 1 ? names : [];
    }

    /// <summary>Takes "By", addresses, handles and what stands in brackets off a byline.</summary>
    private static string Strip(string line)
    {
        line = Address().Replace(line, " ");
        line = Bracketed().Replace(line, " ");
        line = Place().Replace(line, "");
        for (var opening = Opening().Match(line); opening.Success && opening.Length < line.Length; opening = Opening().Match(line))
            line = line[opening.Length..];
        return line;
    }

    private static IEnumerable<string> Parts(string line)
    {
        var parts = Separator().Split(line).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        if (parts.Count == 2 && line.Contains(',', StringComparison.Ordinal) && parts.TrueForAll(part => !part.Contains(' ', StringComparison.Ordinal)) && parts.TrueForAll(PersonName.LooksLikeName))
            return [$"{parts[1]} {parts[0]}"];
        return parts.SelectMany(SplitPair);
    }

    /// <summary>Splits at "and" unless one side would be left without a family name ("Tom and Ray Magliozzi").</summary>
    private static IEnumerable<string> SplitPair(string part)
    {
        var sides = Conjunction().Split(part);
        if (sides.Length < 2)
            return [part];
        var words = sides.Select(side => side.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length).ToList();
        var initial = Initial().IsMatch(part);
        return words.TrueForAll(count => count >= 2) || (!initial && words.TrueForAll(count => count == 1)) ? sides : [part];
    }

    [GeneratedRegex(@"^\s*(?:(?:written|reported|posted|published|story|text|words|analysis|opinion|review|submitted|author|authors|interview|report)\s+)?(?:by|von|par|por|door|autor|autorin|author|authors|byline)\b\s*:?\s*|^\s*(?:authors?|autor(?:in|en)?|texte?|words|interview|bericht|report)\s*:\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]{1,64}|(?<!\w)@\w{1,40}", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    /// <summary>"Joan E Greve": a letter that is "and" in some languages.</summary>
    [GeneratedRegex(@"\s[YE]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Initial();

    /// <summary>"in New York", "for Reuters": up to the next name.</summary>
    [GeneratedRegex(@"\s+(?:in|for|für|at)\s+[^,;|&]{1,60}?(?=\s*[,;|&]|\s+and\s|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"\([^)]{0,80}\)|\[[^\]]{0,80}\]|<[^>]{0,200}>", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\s*[;,|/•·\n]\s*|\s+[-–—]\s+|\s+(?:with|mit)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\s+(?:and|und|et|y|e|og|och|en|&)\s+|\s*&\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Conjunction();
}
