using Bunit;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Searching;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Components;

public sealed class CoverageChartTests : ComponentTest
{
    private static readonly Histogram Months = new(
        HistogramInterval.Month,
        [
            new(new(2022, 1, 1), new(2022, 1, 31), 4),
            new(new(2022, 2, 1), new(2022, 2, 28), 0),
            new(new(2022, 3, 1), new(2022, 3, 31), 1),
        ],
        Undated: 7);

    private IRenderedComponent<CoverageChart> Rendered(Histogram histogram) =>
        Render<CoverageChart>(chart => chart.Add(c => c.Of, histogram).Add(c => c.Address, SearchAddress.Parse("q=grain&page=2")));

    [Fact]
    public void Each_bar_leads_to_the_search_within_its_days()
    {
        var bars = Rendered(Months).FindAll("svg a");

        bars.Select(b => b.GetAttribute("href")).ShouldBe(
        [
            "/search?q=grain&from=2022-01&to=2022-01",
            "/search?q=grain&from=2022-02&to=2022-02",
            "/search?q=grain&from=2022-03&to=2022-03",
        ]);
        bars[0].GetAttribute("aria-label").ShouldBe("January 2022: 4 articles");
    }

    [Fact]
    public void The_table_has_the_same_figures()
    {
        var rows = Rendered(Months).FindAll("table tbody tr");

        rows.Select(r => r.TextContent).ShouldBe(["January 20224", "March 20221"]);
        rows.Select(r => r.QuerySelector("td.number a")!.GetAttribute("href")).ShouldBe(["/search?q=grain&from=2022-01&to=2022-01", "/search?q=grain&from=2022-03&to=2022-03"]);
    }

    [Fact]
    public void The_articles_without_a_date_are_one_link_away() =>
        Rendered(Months).Find("p a").GetAttribute("href").ShouldBe("/search?q=-date%3A0001..9999%20(grain)");

    [Fact]
    public void A_single_article_can_still_be_seen_beside_many()
    {
        var bars = Rendered(Months with { Bars = [Months.Bars[0] with { Count = 100_000 }, Months.Bars[2]] }).FindAll("rect.bar");

        bars[1].GetAttribute("height").ShouldBe("1.5");
    }

    [Fact]
    public void Undated_articles_are_counted_beside_the_bars()
    {
        Rendered(Months).Find("p").TextContent.ShouldBe("7 undated");
        Rendered(Months).Find("p a").GetAttribute("title").ShouldBe("Not in the chart, and not found where dates are chosen");
        Rendered(Months with { Undated = 0 }).FindAll("p").ShouldBeEmpty();
        Rendered(new Histogram(HistogramInterval.Month, [], Undated: 2)).Find("p").TextContent.ShouldBe("2 undated");
    }
}
