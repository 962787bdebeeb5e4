using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Words;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Words;

public sealed class DateWordsTests
{
    private static ArticleDate Date(DatePrecision precision, int offset = 2) =>
        new(new DateTimeOffset(2022, 3, 1, 23, 5, 0, TimeSpan.FromHours(offset)), precision, "field date");

    [Theory]
    [InlineData(DatePrecision.Minute, "1 March 2022, 23:05 +02:00", "2022-03-01T23:05+02:00")]
    [InlineData(DatePrecision.Day, "1 March 2022", "2022-03-01")]
    [InlineData(DatePrecision.Month, "March 2022", "2022-03")]
    [InlineData(DatePrecision.Year, "2022", "2022")]
    public void A_date_says_no_more_than_is_known(DatePrecision precision, string words, string machine)
    {
        DateWords.WithTime(Date(precision)).ShouldBe(words);
        DateWords.Machine(Date(precision)).ShouldBe(machine);
    }

    [Theory]
    [InlineData(HistogramInterval.Month, "April 2022")]
    [InlineData(HistogramInterval.Quarter, "Q2 2022")]
    [InlineData(HistogramInterval.Year, "2022")]
    [InlineData(HistogramInterval.Day, "1 April 2022")]
    public void A_bar_is_called_by_its_width(HistogramInterval interval, string words) =>
        DateWords.Of(new HistogramBar(new(2022, 4, 1), new(2022, 6, 30), 1), interval).ShouldBe(words);

    [Fact]
    public void No_date_is_said_to_be_none() => DateWords.Of((ArticleDate?)null).ShouldBe("undated");

    [Theory]
    [InlineData("2022", "2022", "2022")]
    [InlineData("2022-01", "2022-06", "2022-01 to 2022-06")]
    [InlineData("2022", "", "from 2022")]
    [InlineData("", "2022", "until 2022")]
    public void A_range_is_said_as_it_was_typed(string from, string to, string words) => DateWords.Range(from, to).ShouldBe(words);
}
