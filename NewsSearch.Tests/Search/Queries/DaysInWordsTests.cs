using NewsSearch.Indexing.Search.Queries;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Queries;

public sealed class DaysInWordsTests
{
    [Theory]
    [InlineData("March 2022", "2022-03")]
    [InlineData("in sept 2022", "2022-09")]
    [InlineData("feb-2024", "2024-02")]
    [InlineData("5 March 2022", "2022-03-05")]
    [InlineData("on the 3rd of May 2022", "2022-05-03")]
    [InlineData("Mar 5, 2022", "2022-03-05")]
    [InlineData("1990s", "1990-01-01..1999-12-31")]
    [InlineData("In the 1990s", "1990-01-01..1999-12-31")]
    [InlineData("Q2 2022", "2022-04-01..2022-06-30")]
    [InlineData("2022-Q4", "2022-10-01..2022-12-31")]
    [InlineData("autumn 2022", "2022-09-01..2022-11-30")]
    [InlineData("winter 2023", "2023-12-01..2024-02-29")]
    [InlineData("since March 2022", "2022-03-01..")]
    [InlineData("since-2022", "2022-01-01..")]
    [InlineData("March 2022..May 2022", "2022-03-01..2022-05-31")]
    [InlineData("before 2022", "..2021-12-31")]
    [InlineData("after March 2022", "2022-04-01..")]
    [InlineData("until March 2022", "..2022-03-31")]
    [InlineData("between 2020 and May 2021", "2020-01-01..2021-05-31")]
    [InlineData("March 2022 to May 2022", "2022-03-01..2022-05-31")]
    [InlineData("2020-2021", "2020-01-01..2021-12-31")]
    [InlineData("<= 2020-05", "..2020-05-31")]
    public void Days_are_read_as_people_write_them(string typed, string days)
    {
        var range = DayRangeText.Parse(typed).ShouldNotBeNull();

        DayRangeText.Print(range.From, range.To).ShouldBe(days);
    }

    [Theory]
    [InlineData("March")]
    [InlineData("31 April 2022")]
    [InlineData("1995s")]
    [InlineData("Q5 2022")]
    [InlineData("winter 9999")]
    [InlineData("spring 22")]
    [InlineData("of March")]
    [InlineData("since")]
    [InlineData("since grain")]
    [InlineData("five March 2022")]
    public void What_is_no_day_without_knowing_the_day_is_not_guessed(string typed) => DayRangeText.Parse(typed).ShouldBeNull();
}
