using NewsSearch.Indexing.Search.Queries;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Queries;

public sealed class RelativeDaysTests
{
    [Theory]
    [InlineData("today", "2024-03-31")]
    [InlineData("yesterday", "2024-03-30")]
    [InlineData("this-week", "2024-03-25..2024-03-31")]
    [InlineData("last-week", "2024-03-18..2024-03-24")]
    [InlineData("this-month", "2024-03")]
    [InlineData("last-month", "2024-02")]
    [InlineData("last-year", "2023")]
    [InlineData("last-1-days", "2024-03-31")]
    [InlineData("last-30-days", "2024-03-02..2024-03-31")]
    [InlineData("last-2-weeks", "2024-03-18..2024-03-31")]
    [InlineData("last-1-months", "2024-03")]
    [InlineData("last-10-years", "2014-04-01..2024-03-31")]
    [InlineData("last-1000000-years", "0001-01-01..2024-03-31")]
    [InlineData("last-1000000-days", "0001-01-01..2024-03-31")]
    [InlineData("Last 30 days", "2024-03-02..2024-03-31")]
    [InlineData("in the last week", "2024-03-18..2024-03-24")]
    [InlineData("this quarter", "2024-01-01..2024-03-31")]
    [InlineData("last-quarter", "2023-10-01..2023-12-31")]
    [InlineData("Monday", "2024-03-25")]
    [InlineData("sunday", "2024-03-31")]
    [InlineData("last Sunday", "2024-03-24")]
    [InlineData("since Monday", "2024-03-25..")]
    [InlineData("since last-month", "2024-02-01..")]
    [InlineData("march", "2024-03")]
    [InlineData("last March", "2023-03")]
    [InlineData("in april", "2023-04")]
    [InlineData("this spring", "2024-03-01..2024-05-31")]
    [InlineData("last spring", "2023-03-01..2023-05-31")]
    [InlineData("last winter", "2023-12-01..2024-02-29")]
    [InlineData("past year", "2023-04-01..2024-03-31")]
    [InlineData("the past 30 days", "2024-03-02..2024-03-31")]
    [InlineData("last five years", "2019-04-01..2024-03-31")]
    [InlineData("past two weeks", "2024-03-18..2024-03-31")]
    [InlineData("the last decade", "2014-04-01..2024-03-31")]
    [InlineData("previous month", "2024-02")]
    [InlineData("2020..today", "2020-01-01..2024-03-31")]
    [InlineData("2020-03 to yesterday", "2020-03-01..2024-03-30")]
    [InlineData("last year..last month", "2023-01-01..2024-02-29")]
    [InlineData("today..2020", "2020-01-01..2024-03-31")]
    [InlineData("monday to friday", "2024-03-25..2024-03-29")]
    [InlineData("october to february", "2023-10-01..2024-02-29")]
    [InlineData("may to march", "2023-05-01..2024-03-31")]
    [InlineData("today..", "2024-03-31..")]
    [InlineData("..yesterday", "..2024-03-30")]
    [InlineData("1990s until now", "1990-01-01..2024-03-31")]
    [InlineData("after yesterday", "2024-03-31..")]
    [InlineData("> yesterday", "2024-03-31..")]
    [InlineData("before last year", "..2022-12-31")]
    [InlineData("until monday", "..2024-03-25")]
    [InlineData("before last-1000000-days", "0001-01-01")]
    public void Days_are_counted_back_from_today_itself_included(string typed, string days)
    {
        var range = RelativeDays.Resolve(RelativeDays.Parse(typed).ShouldNotBeNull(), new DateOnly(2024, 3, 31));

        DayRangeText.Print(range.From, range.To).ShouldBe(days);
    }

    [Theory]
    [InlineData("last-0-days")]
    [InlineData("last-x-days")]
    [InlineData("next-week")]
    [InlineData("last-3-fortnights")]
    [InlineData("last")]
    [InlineData("since since monday")]
    [InlineData("grain")]
    [InlineData("today..grain")]
    [InlineData("2020..2021")]
    [InlineData("..")]
    [InlineData("today-30")]
    [InlineData("after grain")]
    [InlineData("")]
    public void Other_texts_name_no_days(string typed) => RelativeDays.Parse(typed).ShouldBeNull();
}
