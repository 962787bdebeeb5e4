using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Sources;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class PublishedDateTests
{
    private const string Body = "Council votes on bridge\n\nThe council voted on Tuesday to close the old bridge to lorries from next spring.";

    [Theory]
    [InlineData("0001-01-01", "The date '0001-01-01' cannot be right and was left out.")]
    [InlineData("0001-11-30", "The date '0001-11-30' cannot be right and was left out.")]
    [InlineData("2050-09-30", "The date '2050-09-30' lies in the future and was left out.")]
    [InlineData("1970-01-01T00:00:00Z", "The date '1970-01-01T00:00:00Z' cannot be right and was left out.")]
    [InlineData("1/21", "The date '1/21' has no year and was left out.")]
    [InlineData("9/6/17", "The date '9/6/17' can mean 2017-06-09 or 2017-09-06 and was left out.")]
    public void A_date_that_cannot_be_trusted_is_left_out_and_flagged(string published, string flag)
    {
        var article = Body.CleanText(new RawFields { Published = published });

        article.Published.ShouldBeNull();
        article.Flags.ShouldBe([flag]);
    }

    [Fact]
    public void Tomorrow_is_not_the_future_yet() =>
        Body.CleanText(new RawFields { Published = "2025-06-16T11:00:00Z" }).Published.ShouldNotBeNull();

    [Fact]
    public void The_address_decides_between_two_readings() =>
        Body.CleanText(new RawFields { Published = "9/6/17", Url = "https://news.example/2017/09/06/bridge" }).Published!.Day.ShouldBe(new DateOnly(2017, 9, 6));

    [Fact]
    public void The_locale_decides_between_two_readings()
    {
        Body.CleanText(new RawFields { Published = "9/6/17", Language = "en-US" }).Published!.Day.ShouldBe(new DateOnly(2017, 9, 6));
        Body.CleanText(new RawFields { Published = "9/6/17", Language = "en-GB" }).Published!.Day.ShouldBe(new DateOnly(2017, 6, 9));
    }

    [Fact]
    public void The_address_stands_in_for_a_date_left_out()
    {
        var article = Body.CleanText(new RawFields { Published = "2050-09-30", Url = "https://news.example/world/2019/09/30/bridge.html" });

        article.Published.ShouldBe(new ArticleDate(new DateTimeOffset(2019, 9, 30, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day, "address"));
        article.Flags.ShouldHaveSingleItem().ShouldContain("2050-09-30");
    }

    [Fact]
    public void A_dateline_gives_the_day_where_the_address_gives_month_and_year()
    {
        var text = "Producers agree to cut output\n\nLIMA, March 9 (Reuters) - Four copper producing countries agreed to cut output by five percent this year.";

        text.CleanText(new RawFields { Url = "https://news.example/2016/03/copper" }).Published!.Day.ShouldBe(new DateOnly(2016, 3, 9));
        text.CleanText().Published.ShouldBeNull();
    }

    [Fact]
    public void An_own_zone_is_kept_as_printed()
    {
        var date = Body.CleanText(new RawFields { Published = "2023-03-20T22:01:00-04:00" }).Published!;

        date.At.Offset.ShouldBe(TimeSpan.FromHours(-4));
        date.Day.ShouldBe(new DateOnly(2023, 3, 20));
    }
}
