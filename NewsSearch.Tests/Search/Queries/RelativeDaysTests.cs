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
    [InlineData("")]
    public void Other_texts_name_no_days(string typed) => RelativeDays.Parse(typed).ShouldBeNull();
}
