using System.Globalization;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>
/// Settles when an article was published from all that is said of it: what is declared before what is printed, published before modified, the address where nothing else says.
/// A date that cannot be right is left out with a sentence that says so.
/// </summary>
internal sealed class PublishedFinder(TimeProvider clock)
{
    private const int EarliestYear = 1600;
    private readonly DateReader _reader = new(clock);

    /// <param name="claims">In the order of trust within each standing.</param>
    /// <param name="url">The article's address.</param>
    /// <param name="order">How the outlet writes dates in digits.</param>
    /// <param name="opening">The first paragraph, for its dateline.</param>
    public DateFinding Find(IReadOnlyList<DateClaim> claims, string? url, DayOrder order, string? opening)
    {
        var flags = new List<string>();
        var address = AddressDate.Read(url) is { } read && Refusal(read) is null ? read : null;
        var found = claims
            .Select(claim => (Claim: claim, Date: Settle(claim, address, order, flags)))
            .Where(pair => pair.Date is not null)
            .Select(pair => (pair.Claim, Date: pair.Date!))
            .OrderBy(pair => pair.Claim.Standing)
            .ToList();
        if (found.Count > 0 && found[0].Claim.Standing != DateStanding.Modified)
        {
            Compare(found, flags);
            return new DateFinding(Article(WithZone(found), found[0].Claim.Found), flags);
        }
        if (FromAddress(address, opening) is { } fromAddress)
            return new DateFinding(fromAddress, flags);
        if (found.Count == 0)
            return new DateFinding(FromDateline(opening), flags);
        flags.Add($"Only the date of the last change is known ({found[0].Claim.Found}); it stands for the date of publication.");
        return new DateFinding(Article(found[0].Date, found[0].Claim.Found), flags);
    }

    private WrittenDate? Settle(DateClaim claim, WrittenDate? address, DayOrder order, List<string> flags)
    {
        var (date, why) = _reader.Read(claim.Text) switch
        {
            WrittenDate written => (written, Refusal(written)),
            AmbiguousDate two => Choose(two, address, order),
            NoDate none => ((WrittenDate?)null, none.Why),
            _ => (null, null),
        };
        if (why is null)
            return date;
        if (claim.Standing == DateStanding.Declared)
            flags.Add($"The date '{Short(claim.Text)}' {why} and was left out.");
        return null;
    }

    private (WrittenDate? Date, string? Why) Choose(AmbiguousDate two, WrittenDate? address, DayOrder order)
    {
        var (dayRefused, monthRefused) = (Refusal(two.DayFirst), Refusal(two.MonthFirst));
        if (dayRefused is not null || monthRefused is not null)
            return dayRefused is null ? (two.DayFirst, null) : (two.MonthFirst, monthRefused);
        if (address is not null && Fits(two.DayFirst, address) != Fits(two.MonthFirst, address))
            return (Fits(two.DayFirst, address) ? two.DayFirst : two.MonthFirst, null);
        return order switch
        {
            DayOrder.DayFirst => (two.DayFirst, null),
            DayOrder.MonthFirst => (two.MonthFirst, null),
            _ => (null, string.Create(CultureInfo.InvariantCulture, $"can mean {two.DayFirst.At:yyyy-MM-dd} or {two.MonthFirst.At:yyyy-MM-dd}")),
        };
    }

    private static bool Fits(WrittenDate date, WrittenDate address) =>
        date.At.Year == address.At.Year && date.At.Month == address.At.Month && (address.Precision != DatePrecision.Day || date.At.Day == address.At.Day);

    private string? Refusal(WrittenDate date)
    {
        if (date.At.Year < EarliestYear || date.At.UtcDateTime == DateTime.UnixEpoch)
            return "cannot be right";
        return date.At.UtcDateTime > clock.GetUtcNow().UtcDateTime.AddDays(1) ? "lies in the future" : null;
    }

    /// <summary>The same instant is often given once in UTC and once in the outlet's own zone: the own zone says the day as printed.</summary>
    private static WrittenDate WithZone(List<(DateClaim Claim, WrittenDate Date)> found)
    {
        var first = found[0].Date;
        if (first.Precision != DatePrecision.Minute || (first.HasZone && first.At.Offset != TimeSpan.Zero))
            return first;
        var zoned = found.Skip(1).FirstOrDefault(other => other.Date is { Precision: DatePrecision.Minute, HasZone: true }
            && other.Date.At.Offset != TimeSpan.Zero
            && (first.HasZone ? other.Date.At - first.At : other.Date.At.DateTime - first.At.DateTime).Duration() < TimeSpan.FromMinutes(1));
        return zoned.Date ?? first;
    }

    private static void Compare(List<(DateClaim Claim, WrittenDate Date)> found, List<string> flags)
    {
        var (claim, date) = found[0];
        foreach (var (other, otherDate) in found.Skip(1))
        {
            if (other.Standing != DateStanding.Declared || claim.Standing != DateStanding.Declared || !HasDay(date) || !HasDay(otherDate) || (date.At.Date - otherDate.At.Date).Duration() <= TimeSpan.FromDays(1))
                continue;
            flags.Add(string.Create(CultureInfo.InvariantCulture,
                $"The dates disagree: {claim.Found} says {date.At:yyyy-MM-dd}, {other.Found} says {otherDate.At:yyyy-MM-dd}; the first was taken."));
            return;
        }
    }

    private static bool HasDay(WrittenDate date) => date.Precision is DatePrecision.Day or DatePrecision.Minute;

    private ArticleDate? FromAddress(WrittenDate? address, string? opening)
    {
        if (address is null)
            return null;
        if (address.Precision == DatePrecision.Month && opening is not null && Dateline.DateIn(opening) is { } day
            && _reader.Read($"{day} {address.At.Year}") is WrittenDate whole && whole.At.Month == address.At.Month)
            return Article(whole, "address and dateline");
        return Article(address, "address");
    }

    private ArticleDate? FromDateline(string? opening) =>
        opening is not null && Dateline.DateIn(opening) is { } written && _reader.Read(written) is WrittenDate date && Refusal(date) is null
            ? Article(date, "dateline")
            : null;

    private static ArticleDate Article(WrittenDate date, string found) => new(date.At, date.Precision, found);

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
