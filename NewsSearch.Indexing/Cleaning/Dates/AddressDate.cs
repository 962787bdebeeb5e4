using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>The date in an article's address: "/2019/05/01/", "/2019/may/01/", "/20190501-", "/2019/05/".</summary>
internal static partial class AddressDate
{
    /// <summary>The date; null where the address holds none that can be one of the web's years.</summary>
    public static WrittenDate? Read(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            return null;
        var path = address.AbsolutePath;
        return Read(Whole().Match(path)) ?? Read(Digits().Match(path)) ?? Read(MonthOnly().Match(path));
    }

    private static WrittenDate? Read(Match match)
    {
        if (!match.Success)
            return null;
        var month = match.Groups["word"].Success ? MonthNames.Number(match.Groups["word"].Value) : Number(match, "m");
        if (Number(match, "y") is not (>= 1985 and <= 2100 and var year) || month is null)
            return null;
        var date = new DateParts(null, null, "").With(year, month, Number(match, "d")) as WrittenDate;
        return date is { Precision: DatePrecision.Day or DatePrecision.Month } ? date : null;
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"[/_-](?<y>[0-9]{4})(?<s>[/-])(?:(?<m>[0-9]{1,2})|(?<word>[a-z]{3,9}))\k<s>(?<d>[0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"[/_-](?<y>(?:19|20)[0-9]{2})(?<m>0[1-9]|1[0-2])(?<d>[0-3][0-9])(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"/(?<y>[0-9]{4})/(?<m>0[1-9]|1[0-2])(?=/|$)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthOnly();
}
