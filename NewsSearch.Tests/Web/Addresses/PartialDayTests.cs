using CsCheck;
using NewsSearch.Web.Addresses;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Addresses;

public sealed class PartialDayTests
{
    [Theory]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData(" 2022 ", "2022-01-01", "2022-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    [InlineData("2022-1-5", "2022-01-05", "2022-01-05")]
    [InlineData("March 2022", "2022-03-01", "2022-03-31")]
    [InlineData("the 1990s", "1990-01-01", "1999-12-31")]
    public void A_year_a_month_or_a_day_is_read(string text, string first, string last) =>
        PartialDay.Parse(text).ShouldBe(new PartialDay(DateOnly.Parse(first, null), DateOnly.Parse(last, null)));

    [Theory]
    [InlineData("")]
    [InlineData("1/21")]
    [InlineData("2022-13")]
    [InlineData("2022-02-30")]
    [InlineData("yesterday")]
    [InlineData("٢٠٢٢")]
    public void Anything_else_is_not_guessed(string text) => PartialDay.Parse(text).ShouldBeNull();

    [Fact]
    public void A_range_printed_and_read_again_has_the_same_days() =>
        Gen.Select(Gen.DateOnly, Gen.DateOnly).Where((a, b) => a <= b && a.Year > 999).Sample((a, b) =>
        {
            var (from, to) = PartialDay.Print(a, b);
            PartialDay.Parse(from)!.Value.First.ShouldBe(a);
            PartialDay.Parse(to)!.Value.Last.ShouldBe(b);
        });
}
