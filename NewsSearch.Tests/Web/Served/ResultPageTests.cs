using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

/// <summary>Results and lists of values as they are served.</summary>
[Collection(SharedProduct.Name)]
public sealed class ResultPageTests(ServedProduct product)
{
    [Fact]
    public async Task A_search_that_finds_nothing_says_what_leaving_out_would_find()
    {
        using var page = await product.DocumentAsync("/search?q=zebra&person=xi-jinping");

        var relief = page.QuerySelectorAll("ul.relief li").ShouldHaveSingleItem();
        relief.TextContent.Trim().ShouldBe("without words “zebra” 1 article");
        relief.QuerySelector("a")!.GetAttribute("href").ShouldBe("/search?person=xi-jinping");
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_which_of_its_words_is_the_one_too_many()
    {
        using var page = await product.DocumentAsync("/search?q=grain+zebra");

        var relief = page.QuerySelectorAll("ul.relief li").ShouldHaveSingleItem();
        relief.TextContent.Trim().ShouldBe("without “zebra” 1 article");
        relief.QuerySelector("a")!.GetAttribute("href").ShouldBe("/search?q=grain");
    }

    [Theory]
    [InlineData("/search?q=grain&from=2022-03", "/leaders?on=2022-03-01")]
    [InlineData("/search?q=grain&from=2022-03&country=cn", "/leaders?on=2022-03-01&find=China")]
    [InlineData("/search?q=grain", null)]
    public async Task Results_of_some_days_lead_to_who_led_on_the_first_in_the_country_chosen(string path, string? leaders)
    {
        using var page = await product.DocumentAsync(path);

        page.QuerySelector(".facets a[href^='/leaders']")?.GetAttribute("href").ShouldBe(leaders);
    }

    [Fact]
    public async Task Where_little_is_found_what_is_near_stands_in_a_list_of_its_own_and_is_not_counted()
    {
        using var page = await product.DocumentAsync("/search?q=grain+zebra");
        using var found = await product.DocumentAsync("/search?q=grain");

        page.QuerySelector(".total")!.TextContent.ShouldBe("0 articles");
        page.QuerySelector(".near h3 a")!.GetAttribute("href").ShouldBe($"/article/{product.Ids["summit"]}?q=grain%20zebra#match");
        found.QuerySelectorAll(".near a").ShouldNotContain(a => a.GetAttribute("href")!.StartsWith($"/article/{product.Ids["summit"]}"));
    }

    [Fact]
    public async Task How_many_articles_are_about_a_country_cannot_be_read_as_an_estimate_of_those_that_concern_it()
    {
        using var page = await product.DocumentAsync("/search?q=grain");
        var line = page.QuerySelectorAll("li.line").Single(li => li.QuerySelector("a.further")?.GetAttribute("href") == "/search?q=grain&country.about=cn");

        line.QuerySelector("a.further")!.TextContent.ShouldBe("1 article about it");
    }

    [Fact]
    public async Task Every_link_of_a_search_by_words_alone_keeps_it_so()
    {
        using var page = await product.DocumentAsync("/search?q=grain&meaning=off");

        page.QuerySelectorAll(".facets a[href^='/search?']").ShouldAllBe(a => a.GetAttribute("href")!.Contains("meaning=off"));
        page.QuerySelectorAll("nav.sort a[aria-current]").Select(a => a.TextContent).ShouldBe(["best match", "words alone"]);
    }

    [Fact]
    public async Task A_name_finds_its_other_names_until_the_page_is_asked_for_it_only_as_written()
    {
        (await product.TextAsync("/search?q=Peking")).ShouldContain("1 article");
        (await product.PageAsync("/search?q=Peking")).ShouldContain("href=\"/search?q=Peking&amp;aliases=off\"");

        (await product.TextAsync("/search?q=Peking&aliases=off")).ShouldContain("No article matches");
        var kept = await product.PageAsync("/search?q=Beijing&aliases=off");

        kept.ShouldContain("href=\"/search?q=Beijing\"");
        kept.ShouldContain("/search?q=Beijing&amp;person=xi-jinping&amp;aliases=off\"");
        kept.ShouldContain("/api/v1/export?q=Beijing&amp;aliases=off&amp;format=csv\"");
        kept.ShouldContain("<input type=\"hidden\" name=\"aliases\" value=\"off\"");
    }

    [Theory]
    [InlineData("/search?q=grain&page=abc", "page is a number from 1, not 'abc'.")]
    [InlineData("/search?q=grain&cursor=abc", "A cursor leads programs on under /api/v1/search; pages are numbered.")]
    [InlineData("/search?q=grain&sort=best", "sort is relevance, recent, newest, oldest or added, not 'best'.")]
    [InlineData("/search?q=grain&person.not=nobody", "No article has the person “person/nobody”.")]
    [InlineData("/search?q=grain&q=grain+date:2024..2020+OR+grain", "date:2024..2020 runs backwards; it is read as 2020-01-01..2024-12-31.")]
    public async Task What_was_not_meant_as_it_stands_is_told_of_beside_the_first_page(string path, string note)
    {
        var page = await product.DocumentAsync(path);

        page.QuerySelectorAll(".notes li").Select(told => told.TextContent).ShouldContain(note);
        page.QuerySelector(".total")!.TextContent.ShouldContain("1 article");
    }

    [Fact]
    public async Task A_value_in_another_letter_case_is_shown_and_dropped_as_the_archive_writes_it()
    {
        var page = await product.DocumentAsync("/search?source=meridian+WIRE&country=CN");

        page.QuerySelector(".total")!.TextContent.ShouldContain("1 article");
        page.QuerySelectorAll(".notes li").ShouldBeEmpty();
        page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldContain("/search?country=cn");
    }

    [Theory]
    [InlineData("/search/facet/place?in=CN", "Places in China", null)]
    [InlineData("/search/facet/place?in=zz", "Places in zz", "There is no country “zz”: write its code, such as ua.")]
    [InlineData("/search/facet/person?in=cn", "People", "“in” names the country whose places are wanted; it goes with the facet place alone.")]
    [InlineData("/search/facet/person?list=abc", "People", "list is a number from 1, not 'abc'.")]
    [InlineData("/people?page=abc", "People", "page is a number from 1, not 'abc'.")]
    [InlineData("/people?page=1", "People", null)]
    public async Task A_list_of_values_tells_of_what_was_not_meant_as_it_stands(string path, string heading, string? note)
    {
        var page = await product.DocumentAsync(path);

        page.QuerySelector("h1")!.TextContent.ShouldBe(heading);
        page.QuerySelectorAll(".notes li").Select(told => told.TextContent).ShouldBe(note is null ? [] : [note]);
    }

    [Fact]
    public async Task Of_a_long_query_the_beginning_is_read_and_the_page_says_so()
    {
        var html = await product.TextAsync("/search?q=" + string.Concat(Enumerable.Repeat("grain+", 1_100)));

        html.ShouldContain("The query has 6,600 characters; a page reads the first 2,000");
        html.Length.ShouldBeLessThan(400_000);
    }
}
