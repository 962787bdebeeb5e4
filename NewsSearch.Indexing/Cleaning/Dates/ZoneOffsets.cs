using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>Time zones as they stand behind a time: "Z", "+0100", "GMT+2", "EST". Names that mean several zones ("IST", "ET") are left alone.</summary>
internal static partial class ZoneOffsets
{
    private const string Named =
        "Z:0 UTC:0 GMT:0 UT:0 WET:0 WEST:1 CET:1 MEZ:1 CEST:2 MESZ:2 EET:2 EEST:3 MSK:3 SAST:2 PKT:5 NPT:5.75 SGT:8 HKT:8 JST:9 KST:9 AEST:10 AEDT:11 NZST:12 NZDT:13 "
        + "EST:-5 EDT:-4 CDT:-5 MST:-7 MDT:-6 PST:-8 PDT:-7 AKST:-9 AKDT:-8 HST:-10";

    private static readonly FrozenDictionary<string, double> Hours = Named.Split(' ')
        .Select(pair => pair.Split(':'))
        .ToFrozenDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture));

    /// <summary>The offset at the start of what follows a time; null where there is none.</summary>
    public static TimeSpan? After(string text)
    {
        var match = Zone().Match(text);
        if (!match.Success)
            return null;
        if (match.Groups["sign"].Success)
            return Numeric(match);
        return Hours.TryGetValue(match.Groups["name"].Value.ToUpperInvariant(), out var hours) ? TimeSpan.FromHours(hours) : null;
    }

    /// <summary>A numeric offset at the end of a date without a time ("2019-05-01+02:00"); null where there is none.</summary>
    public static TimeSpan? NumericIn(string text) => DateWithOffset().Match(text) is { Success: true } match ? Numeric(match) : null;

    private static TimeSpan? Numeric(Match match)
    {
        var hours = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minutes = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (hours > 14 || minutes > 59 || (hours == 14 && minutes > 0))
            return null;
        var offset = new TimeSpan(hours, minutes, 0);
        return match.Groups["sign"].Value is "-" or "\u2212" ? -offset : offset;
    }

    [GeneratedRegex(@"^[\s(\[]*(?:(?:UTC|GMT)?\s?(?<sign>[+\-\u2212])(?<h>[0-9]{1,2})(?::?(?<m>[0-9]{2}))?(?![0-9])|(?<name>[A-Za-z]{1,4})(?![A-Za-z]))", RegexOptions.CultureInvariant)]
    private static partial Regex Zone();

    [GeneratedRegex(@"[0-9]{4}-[0-9]{2}-[0-9]{2}(?<sign>[+\-])(?<h>[0-9]{2}):(?<m>[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex DateWithOffset();
}
