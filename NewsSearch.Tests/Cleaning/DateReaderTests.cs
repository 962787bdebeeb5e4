using System.Globalization;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Cleaning.Dates;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class DateReaderTests
{
    private readonly DateReader _reader = new(CleaningExtensions.Clock);

    [Theory]
    [InlineData("2019-05-01", "2019-05-01T00:00:00+00:00", DatePrecision.Day)]
    [InlineData("2016-01-10 19:42:31", "2016-01-10T19:42:31+00:00", DatePrecision.Minute)]
    [InlineData("2025-01-11T02:14:18Z", "2025-01-11T02:14:18+00:00", DatePrecision.Minute)]
    [InlineData("2023-03-20T22:01:00.123-04:00", "2023-03-20T22:01:00-04:00", DatePrecision.Minute)]
    [InlineData("2023-03-20T22:01:00+0530", "2023-03-20T22:01:00+05:30", DatePrecision.Minute)]
    [InlineData("20190501T101500Z", "2019-05-01T10:15:00+00:00", DatePrecision.Minute)]
    [InlineData("20190501", "2019-05-01T00:00:00+00:00", DatePrecision.Day)]
    [InlineData("2016-09-26T00:00:00Z", "2016-09-26T00:00:00+00:00", DatePrecision.Day)]
    [InlineData("1556712900", "2019-05-01T12:15:00+00:00", DatePrecision.Minute)]
    [InlineData("1556712900000", "2019-05-01T12:15:00+00:00", DatePrecision.Minute)]
    [InlineData("Wed, 02 Oct 2002 15:00:00 +0200", "2002-10-02T15:00:00+02:00", DatePrecision.Minute)]
    [InlineData("Wed, 02 Oct 02 15:00:00 EST", "2002-10-02T15:00:00-05:00", DatePrecision.Minute)]
    [InlineData("26-FEB-1987 15:01:01.79", "1987-02-26T15:01:01+00:00", DatePrecision.Minute)]
    [InlineData(" 9-MAR-1987 04:58:41.12", "1987-03-09T04:58:41+00:00", DatePrecision.Minute)]
    [InlineData("October 26, 2007", "2007-10-26T00:00:00+00:00", DatePrecision.Day)]
    [InlineData("Oct. 26th, 2007 at 3:05 p.m.", "2007-10-26T15:05:00+00:00", DatePrecision.Minute)]
    [InlineData("26 October 2007", "2007-10-26T00:00:00+00:00", DatePrecision.Day)]
    [InlineData("Freitag, 26. Oktober 2007, 14:30 Uhr", "2007-10-26T14:30:00+00:00", DatePrecision.Minute)]
    [InlineData("5 de mayo de 2014", "2014-05-05T00:00:00+00:00", DatePrecision.Day)]
    [InlineData("le 1er août 2014 à 9h05", "2014-08-01T09:05:00+00:00", DatePrecision.Minute)]
    [InlineData("26.10.2007", "2007-10-26T00:00:00+00:00", DatePrecision.Day)]
    [InlineData("12/19/18", "2018-12-19T00:00:00+00:00", DatePrecision.Day)]
    [InlineData("19/12/1998", "1998-12-19T00:00:00+00:00", DatePrecision.Day)]
    [InlineData("5/5/2017", "2017-05-05T00:00:00+00:00", DatePrecision.Day)]
    [InlineData("2019年5月1日", "2019-05-01T00:00:00+00:00", DatePrecision.Day)]
    [InlineData("May 2019", "2019-05-01T00:00:00+00:00", DatePrecision.Month)]
    [InlineData("2019-05", "2019-05-01T00:00:00+00:00", DatePrecision.Month)]
    [InlineData("2019", "2019-01-01T00:00:00+00:00", DatePrecision.Year)]
    public void A_written_date_is_read_with_its_zone_and_precision(string text, string at, DatePrecision precision)
    {
        var date = _reader.Read(text).ShouldBeOfType<WrittenDate>();

        date.At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture).ShouldBe(at);
        date.Precision.ShouldBe(precision);
    }

    [Theory]
    [InlineData("9/6/17")]
    [InlineData("01/02/2003")]
    [InlineData("3-4-2011")]
    public void Digits_that_can_be_day_or_month_have_two_readings(string text) =>
        _reader.Read(text).ShouldBeOfType<AmbiguousDate>();

    [Theory]
    [InlineData("1/21", "has no year")]
    [InlineData("October 26", "has no year")]
    [InlineData("yesterday", "cannot be read as a date")]
    [InlineData("2019-02-30", "is no day of the calendar")]
    [InlineData("2019-13-01", "is no day of the calendar")]
    [InlineData("31/31/2019", "is no day of the calendar")]
    [InlineData("", "cannot be read as a date")]
    public void What_gives_no_date_says_why(string text, string why) =>
        _reader.Read(text).ShouldBeOfType<NoDate>().Why.ShouldBe(why);

    [Fact]
    public void A_year_of_two_digits_never_lies_ahead() =>
        _reader.Read("13 May 87").ShouldBeOfType<WrittenDate>().At.Year.ShouldBe(1987);
}
