using NewsSearch.Indexing.Search;
using NewsSearch.Web.Pages.Compare;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Pages;

public sealed class TimeAxisTests
{
    private static TimeAxis Of(string first, string last, HistogramInterval wish = HistogramInterval.Auto) => TimeAxis.Of(DateOnly.Parse(first, null), DateOnly.Parse(last, null), wish);

    [Theory]
    [InlineData("2022-01-01", "2022-02-28", HistogramInterval.Day, 59)]
    [InlineData("2020-01-01", "2022-12-31", HistogramInterval.Month, 36)]
    [InlineData("2010-02-01", "2022-12-31", HistogramInterval.Quarter, 52)]
    [InlineData("1900-01-01", "2022-12-31", HistogramInterval.Year, 123)]
    public void The_narrowest_stretches_that_can_be_told_apart_are_chosen(string first, string last, HistogramInterval interval, int count)
    {
        var axis = Of(first, last);

        (axis.Interval, axis.Spans.Count).ShouldBe((interval, count));
    }

    [Theory]
    [InlineData(HistogramInterval.Day, "2024-01-01", "2024-12-31", HistogramInterval.Day)]
    [InlineData(HistogramInterval.Day, "2024-01-01", "2025-01-01", HistogramInterval.Month)]
    [InlineData(HistogramInterval.Month, "1990-01-01", "2021-12-31", HistogramInterval.Quarter)]
    [InlineData(HistogramInterval.Year, "2022-02-03", "2022-02-03", HistogramInterval.Year)]
    public void What_is_asked_for_is_given_as_long_as_it_fits(HistogramInterval wish, string first, string last, HistogramInterval given) =>
        Of(first, last, wish).Interval.ShouldBe(given);

    [Fact]
    public void Quarters_begin_with_the_year()
    {
        var axis = Of("2022-02-03", "2022-07-01", HistogramInterval.Quarter);

        axis.Spans.ShouldBe([(new(2022, 1, 1), new(2022, 3, 31)), (new(2022, 4, 1), new(2022, 6, 30)), (new(2022, 7, 1), new(2022, 9, 30))]);
    }

    [Fact]
    public void The_last_of_all_days_ends_the_axis() => Of("9999-11-01", "9999-12-31", HistogramInterval.Year).Spans.Count.ShouldBe(1);

    [Fact]
    public void Counts_are_laid_where_they_belong_and_nothing_stands_where_there_is_none()
    {
        var histogram = new Histogram(HistogramInterval.Month, [new(new(2022, 2, 1), new(2022, 2, 28), 4)], 0);

        Of("2022-01-01", "2022-03-31", HistogramInterval.Month).Counts(histogram).ShouldBe([0, 4, 0]);
    }

    [Fact]
    public void Narrower_bars_make_up_a_stretch()
    {
        var histogram = new Histogram(HistogramInterval.Month, [new(new(2022, 2, 1), new(2022, 2, 28), 4), new(new(2022, 3, 1), new(2022, 3, 31), 2), new(new(2022, 4, 1), new(2022, 4, 30), 1)], 0);

        Of("2022-01-01", "2022-12-31", HistogramInterval.Quarter).Counts(histogram).ShouldBe([6, 1, 0, 0]);
    }
}
