namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>Days as columns hold them: 20220225 for 25 February 2022, so that they sort and a year is a division.</summary>
internal static class DayNumber
{
    public static int? Of(DateOnly? day) => day is { } d ? (d.Year * 10_000) + (d.Month * 100) + d.Day : null;

    public static DateOnly? Day(int? number) =>
        number is { } n ? new DateOnly(n / 10_000, n / 100 % 100, n % 100) : null;

    public static int Year(int number) => number / 10_000;
}
