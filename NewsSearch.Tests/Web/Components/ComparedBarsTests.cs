using Bunit;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Pages.Compare;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Components;

public sealed class ComparedBarsTests : ComponentTest
{
    private static Comparison Two(bool shares = false)
    {
        var address = CompareAddress.Parse("?of=grain&of=steel&every=quarter" + (shares ? "&show=share" : ""));
        return new Comparison(
            address,
            HistogramInterval.Quarter,
            [new(new(2022, 1, 1), new(2022, 3, 31), 10), new(new(2022, 4, 1), new(2022, 6, 30), 400)],
            [new("grain", "grain", address.SearchOf("grain"), 5, 0, [4, 1]), new("steel", "steel", address.SearchOf("steel"), 10, 2, [0, 8])],
            500,
            [],
            [],
            [],
            [],
            Partial: false,
            Sequence: 1);
    }

    [Fact]
    public void Lines_have_one_scale_and_each_bar_opens_its_articles()
    {
        var bars = Render<ComparedBars>(chart => chart.Add(c => c.Of, Two()));

        bars.FindAll("rect.bar").Select(bar => bar.GetAttribute("height")).ShouldBe(["50", "12.5", "0", "100"]);
        bars.FindAll("svg a").Select(bar => bar.GetAttribute("href")).ShouldBe(
        [
            "/search?q=grain&from=2022-01&to=2022-03", "/search?q=grain&from=2022-04&to=2022-06", "/search?q=steel&from=2022-01&to=2022-03", "/search?q=steel&from=2022-04&to=2022-06",
        ]);
        bars.Find("svg a").GetAttribute("aria-label").ShouldBe("grain, Q1 2022: 4 articles, 40% of 10");
        bars.Find(".axis").TextContent.ShouldBe("Q1 2022highest 8Q2 2022");
    }

    [Fact]
    public void Shares_are_of_all_articles_of_their_time()
    {
        var bars = Render<ComparedBars>(chart => chart.Add(c => c.Of, Two(shares: true)));

        bars.FindAll("rect.bar").Select(bar => bar.GetAttribute("height")).ShouldBe(["100", "1.5", "0", "5"]);
        bars.Find(".axis").TextContent.ShouldContain("highest 40%");
    }

    [Fact]
    public void Each_line_can_be_taken_away()
    {
        var bars = Render<ComparedBars>(chart => chart.Add(c => c.Of, Two()));

        bars.FindAll("a.remove").Select(link => link.GetAttribute("href")).ShouldBe(["/compare?of=steel&every=quarter", "/compare?of=grain&every=quarter"]);
    }

    [Fact]
    public void The_table_has_the_same_figures_each_a_link()
    {
        var table = Render<ComparedTable>(chart => chart.Add(c => c.Of, Two(shares: true)));

        table.FindAll("tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("th, td").Select(cell => cell.TextContent))).ShouldBe(
            ["Q1 2022|4 articles grain40%|0|10", "Q2 2022|1 article grain<1%|8 articles steel2%|400"]);
        table.FindAll("tbody a").Select(link => link.GetAttribute("href")).ShouldBe(
            ["/search?q=grain&from=2022-01&to=2022-03", "/search?q=grain&from=2022-04&to=2022-06", "/search?q=steel&from=2022-04&to=2022-06"]);
        table.Find("tfoot").TextContent.ShouldContain("410");
    }
}
