using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsSearch.Indexing.Cleaning.Bylines;
using NewsSearch.Indexing.Cleaning.Dates;

namespace NewsSearch.Indexing.Cleaning.Furniture;

/// <summary>Reads the lines between headline and story: "By Jane Doe | April 14, 2006 | Page 2".</summary>
/// <param name="Reason">Why the line is no part of the story.</param>
/// <param name="Byline">The part that names authors; null where none does.</param>
/// <param name="Date">The part that is a date; null where none is.</param>
internal sealed partial record HeadLine(string Reason, string? Byline, string? Date)
{
    private static readonly FrozenSet<string> DateWords = FrozenSet.ToFrozenSet(
    [
        "published", "updated", "posted", "last", "first", "created", "modified", "on", "date", "at", "am", "pm", "a", "p", "m", "et", "est", "edt", "pt", "pst", "pdt", "gmt", "utc", "bst", "ist", "cet", "cest", "ct", "mt", "and", "th", "st", "nd", "rd", "of", "de", "uhr", "um", "stand", "veröffentlicht", "aktualisiert", "am", "vom", "publié", "le", "mis", "à", "jour", "publicado", "actualizado", "em", "às", "h", "il", "alle", "ore", "time", "issue", "web", "page", "t", "z", "den", "kl", "del", "el", "as", "atualizado",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "segunda", "terça", "quarta", "quinta", "sexta", "feira", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
    ]);

    /// <summary>What the line is; null where it may be part of the story.</summary>
    /// <param name="line">A line near the headline.</param>
    /// <param name="outlet">The outlet, where known.</param>
    /// <param name="authors">Authors already known.</param>
    public static HeadLine? Read(string line, string? outlet, IReadOnlyList<string> authors)
    {
        if (line.Length > 200)
            return null;
        var parts = line.Split(['|', '•', '·'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var read = parts.Select(part => ReadPart(part, outlet, authors)).ToList();
        var byline = read.Find(part => part?.Byline is not null);
        var date = read.Find(part => part?.Date is not null);
        // Beside a byline or a date, a short part behind a bar is a desk, a place or a page.
        var known = (byline ?? date) is not null && parts.Length > 1 && parts.All(part => part.Length <= 40);
        if (read.Count == 0 || (read.Contains(null) && !known))
            return null;
        return new HeadLine((byline ?? date ?? read[0])!.Reason, byline?.Byline, date?.Date);
    }

    private static HeadLine? ReadPart(string part, string? outlet, IReadOnlyList<string> authors)
    {
        if (StaffByline().IsMatch(part))
            return new HeadLine("byline", null, null);
        if (BylineReader.IsByline(part, outlet))
            return new HeadLine("byline", part, null);
        if (IsDate(part))
            return new HeadLine("date line", null, part);
        var key = PersonName.Key(part);
        if (key.Length > 3 && authors.Any(author => PersonName.Key(author) == key))
            return new HeadLine("byline", null, null);
        if (outlet is not null && KnownOutlets.Same(part, outlet) || (part.Length <= 40 && KnownOutlets.Contains(part)))
            return new HeadLine("outlet", null, null);
        return PageNumber().IsMatch(part) ? new HeadLine("page number", null, null) : null;
    }

    /// <summary>Whether the line is a date and the words around one, nothing else.</summary>
    public static bool IsDate(string line) =>
        line.Length <= 100 && line[^1] != '.' && line.Any(char.IsDigit) && FullDate().IsMatch(line)
        && Word().Matches(line).All(word => DateWords.Contains(word.Value.ToLowerInvariant()) || MonthNames.Number(word.Value) is not null);

    /// <summary>A byline that names nobody: "Gazette staff report", "By staff and agencies".</summary>
    [GeneratedRegex(@"^(?:by\s|from\s)?(?:[\p{L}’']{2,20}\s){0,3}staff(?:\sand\s(?:wire|agenc(?:y|ies)|wires))?(?:\s(?:reports?|writers?|reporters?|services?))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex StaffByline();

    [GeneratedRegex(@"^(?:page|p\.|seite)\s?[A-Z]?[0-9]{1,3}(?:\s(?:and|of|&)\s[0-9]{1,3})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^[^0-9]*(?:[0-9]{1,2}[^0-9]{1,15}(?:1[6-9]|20)[0-9]{2}|(?:1[6-9]|20)[0-9]{2}[^0-9]{1,3}[0-9]{1,2}[^0-9]{1,3}[0-9]{1,2}|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2})(?![0-9/])(?:[^0-9]*[0-9]{1,2}(?:[:.h][0-9]{2}){0,2}[^0-9]*)?[^0-9]*$|^[^0-9]*[\p{L}]{3,}\.?\s(?:1[6-9]|20)[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex FullDate();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
