using Bunit;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Meaning;
using NewsSearch.Web.Pages.Search;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Components;

public sealed class NearInMeaningTests : ComponentTest
{
    private static readonly SearchHit Near = new("abc123def456", [new("Tremors in the valley", false)], null, null, [], null, "en", [], [], NamesRead: true, 1) { Rank = new MixedRank(0, 1, 0.4) };

    [Fact]
    public void What_is_near_stands_apart_under_its_own_name_and_says_that_it_is_not_counted()
    {
        var list = Render<NearInMeaning>(p => p.Add(n => n.Hits, [Near]));

        list.Find("h2").TextContent.ShouldBe("Near in meaning");
        list.Find("p").TextContent.ShouldContain("not counted");
        list.Find("h3 a").GetAttribute("href").ShouldBe("/article/abc123def456");
    }

    [Fact]
    public void Where_words_alone_chose_it_is_not_called_near_in_meaning() =>
        Render<NearInMeaning>(p => p.Add(n => n.Hits, [Near with { Rank = new MixedRank(1, null, 1) }])).Find("h2").TextContent.ShouldBe("With some of the words");
}
