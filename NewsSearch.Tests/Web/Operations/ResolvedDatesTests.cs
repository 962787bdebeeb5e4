using NewsSearch.Web.Operations;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Operations;

public sealed class ResolvedDatesTests
{
    private static readonly DateOnly Sunday = new(2024, 3, 31);

    [Theory]
    [InlineData("?q=grain&from=last+week&to=last+week&person=a&person=b", "?q=grain&from=2024-03-18&to=2024-03-24&person=a&person=b")]
    [InlineData("?from=since+Monday", "?from=2024-03-25")]
    [InlineData("?from=last%20spring&to=", "?from=2023-03-01&to=")]
    [InlineData("?from=since+2020&to=yesterday", "?from=2020-01-01&to=2024-03-30")]
    public void Days_counted_from_today_become_days(string query, string dated) => ResolvedDates.Dated(query, Sunday).ShouldBe(dated);

    [Theory]
    [InlineData("")]
    [InlineData("?q=last+week")]
    [InlineData("?from=2022&to=2022-06")]
    [InlineData("?from=March+2022&to=the+1990s")]
    [InlineData("?from=3%2F4%2F2022")]
    [InlineData("?from=whenever&to=since+Monday")]
    public void All_else_stays_as_it_is(string query) => ResolvedDates.Dated(query, Sunday).ShouldBeNull();
}
