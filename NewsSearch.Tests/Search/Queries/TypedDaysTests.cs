using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Queries;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Queries;

public sealed class TypedDaysTests
{
    [Theory]
    [InlineData("2022-02", "2022-02-01", "2022-02-28")]
    [InlineData("March 2022", "2022-03-01", "2022-03-31")]
    [InlineData("24 February 2022", "2022-02-24", "2022-02-24")]
    [InlineData("the 1990s", "1990-01-01", "1999-12-31")]
    [InlineData("3/4/2022", "2022-04-03", "2022-04-03")]
    [InlineData(" 3-4-2022 ", "2022-04-03", "2022-04-03")]
    public void Days_are_read_in_numbers_and_in_words(string text, string first, string last) =>
        TypedDays.Parse(text).ShouldBe(new PartialDay(DateOnly.Parse(first, null), DateOnly.Parse(last, null)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("since 2022")]
    [InlineData("31/2/2022")]
    [InlineData("March")]
    public void Nothing_else_is(string? text) => TypedDays.Parse(text).ShouldBeNull();

    [Fact]
    public void Of_a_day_that_may_be_two_is_told_as_which_it_is_read() =>
        TypedDays.Notes("3/4/2022", "25/3/2022", "3/4/2022", "5/5/2022", "2022", null).ShouldBe(["“3/4/2022” is read with the day first, as 2022-04-03; 2022-03-04 asks for the other day."]);
}
