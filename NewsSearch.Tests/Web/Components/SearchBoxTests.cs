using Bunit;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Searching;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Components;

public sealed class SearchBoxTests : ComponentTest
{
    [Fact]
    public void A_new_query_keeps_filters_dates_and_order_and_begins_at_the_first_page()
    {
        var box = Render<SearchBox>(p => p.Add(b => b.Address, SearchAddress.Parse("q=old&person=a&from=2022&sort=newest&page=7")));

        box.Find("form").GetAttribute("method").ShouldBe("get");
        box.Find("input[name=q]").GetAttribute("value").ShouldBe("old");
        box.FindAll("input[type=hidden]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}")
            .ShouldBe(["person=a", "from=2022", "sort=newest"]);
    }

    [Fact]
    public void New_dates_keep_the_query_and_the_filters()
    {
        var form = Render<DayRangeForm>(p => p.Add(f => f.Address, SearchAddress.Parse("q=old&person=a&from=2022&page=7")));

        form.FindAll("input").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}").ShouldBe(["from=2022", "to=", "q=old", "person=a"]);
    }

    [Theory]
    [InlineData("March 2022")]
    [InlineData("early 2022")]
    [InlineData("15/01/2022")]
    [InlineData("5/1/2022")]
    public void A_date_in_words_is_none_that_cannot_be_read(string date) =>
        Render<DayRangeForm>(p => p.Add(f => f.Address, SearchAddress.Everything with { From = date })).FindAll("[aria-invalid], .wrong").ShouldBeEmpty();

    [Fact]
    public void A_date_that_cannot_be_read_is_said_beside_its_field()
    {
        var form = Render<DayRangeForm>(p => p.Add(f => f.Address, SearchAddress.Parse("from=2022&to=5/13/13")));

        form.FindAll("[aria-invalid]").ShouldHaveSingleItem().GetAttribute("name").ShouldBe("to");
        form.Find("#" + form.Find("[name=to]").GetAttribute("aria-describedby")).TextContent.ShouldBe("“5/13/13” is no date and narrows nothing.");
    }
}
