using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>The time of day and the zone found in a written date, and what is left of the text without them.</summary>
internal sealed partial record DateParts(TimeSpan? Time, TimeSpan? Offset, string Rest)
{
    /// <summary>Takes the first time of day and its zone out of the text.</summary>
    public static DateParts TimeIn(string text)
    {
        var match = Clock().Match(text);
        return match.Success ? Parts(match, text) : new DateParts(null, ZoneOffsets.NumericIn(text), text);
    }

    /// <summary>Reads a time written without marks: "151500Z".</summary>
    public static DateParts CompactTimeIn(string text)
    {
        var match = CompactClock().Match(text);
        return match.Success ? Parts(match, text) : new DateParts(null, null, text);
    }

    private static DateParts Parts(Match match, string text)
    {
        var hour = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var second = match.Groups["s"].Success ? int.Parse(match.Groups["s"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["half"].Success)
            hour = (hour % 12) + (char.ToLowerInvariant(match.Groups["half"].Value[0]) == 'p' ? 12 : 0);
        var after = text[(match.Index + match.Length)..];
        var rest = string.Concat(text.AsSpan(0, match.Index), " ", after);
        if (hour == 24 && minute == 0)
            hour = 0;
        TimeSpan? time = hour < 24 && minute < 60 && second < 61 ? new TimeSpan(hour, minute, Math.Min(second, 59)) : null;
        return new DateParts(time, ZoneOffsets.After(after), rest);
    }

    /// <summary>The date of these numbers with this time; a time of exactly midnight is how many systems write that no time is known.</summary>
    public DateReading With(int year, int? month, int? day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month!.Value))))
            return NoDate.Impossible;
        var precision = (month, day) switch
        {
            (null, _) => DatePrecision.Year,
            (_, null) => DatePrecision.Month,
            _ when Time is { } time && time > TimeSpan.Zero => DatePrecision.Minute,
            _ => DatePrecision.Day,
        };
        var at = new DateTime(year, month ?? 1, day ?? 1, 0, 0, 0, DateTimeKind.Unspecified) + (precision == DatePrecision.Minute ? Time!.Value : TimeSpan.Zero);
        var offset = Offset ?? TimeSpan.Zero;
        var ticks = at.Ticks - offset.Ticks;
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks)
            offset = TimeSpan.Zero;
        return new WrittenDate(new DateTimeOffset(at, offset), precision, Offset is not null);
    }

    public DateReading With((int Year, int? Month, int? Day) date) => With(date.Year, date.Month, date.Day);

    [GeneratedRegex(@"(?<![0-9:])(?:(?<h>[0-9]{1,2})(?::|(?<=[0-9])h)(?<m>[0-9]{2})(?::(?<s>[0-9]{2}))?(?:[.,][0-9]{1,9})?(?:\s?(?<half>[ap])\.?m\b\.?)?|(?<h>[0-9]{1,2})(?:\.(?<m>[0-9]{2}))?\s?(?<half>[ap])\.?m\b\.?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?<h>[0-9]{2})(?<m>[0-9]{2})(?<s>[0-9]{2})?(?=[^0-9]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex CompactClock();
}
