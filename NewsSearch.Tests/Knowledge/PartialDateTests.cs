using NewsSearch.Indexing.Knowledge;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Knowledge;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2022-02-24", "2022-02-24", "2022-02-24")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("1990", "1990-01-01", "1990-12-31")]
    public void A_date_spans_the_days_it_may_be(string text, string first, string last)
    {
        var date = PartialDate.Parse(text).ShouldNotBeNull();

        date.First.ToString("O").ShouldBe(first);
        date.Last.ToString("O").ShouldBe(last);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2022-13")]
    [InlineData("24 February 2022")]
    [InlineData("90")]
    public void Anything_else_is_no_date(string text) => PartialDate.Parse(text).ShouldBeNull();
}
