using NewsSearch.Web.Addresses;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Addresses;

public sealed class ResultPagesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    [InlineData(1_000_000, 500)]
    public void Pages_end_at_the_ten_thousandth_hit(long total, int pages) => ResultPages.Of(1, total, 20).Count.ShouldBe(pages);

    [Theory]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 500, "1 2 3 … 500")]
    [InlineData(250, 500, "1 … 248 249 250 251 252 … 500")]
    [InlineData(5, 8, "1 2 3 4 5 6 7 8")]
    [InlineData(500, 500, "1 … 498 499 500")]
    [InlineData(700, 500, "1 … 500")]
    public void The_ends_and_the_neighbours_get_a_link(int current, int count, string shown) =>
        string.Join(' ', new ResultPages(current, count).Shown().Select(n => n?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…")).ShouldBe(shown);
}
