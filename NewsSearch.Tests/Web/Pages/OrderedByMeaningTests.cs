using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Reading;
using NewsSearch.Web.Pages.Search;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Pages;

/// <summary>Whether a page of results says that the order by meaning still improves.</summary>
public sealed class OrderedByMeaningTests
{
    [Theory]
    [InlineData("q=dam", 1, true)]
    [InlineData("q=dam&sort=recent", 1, true)]
    [InlineData("q=dam", 0, false)]
    [InlineData("person=a", 1, false)]
    [InlineData("q=dam&sort=newest", 1, false)]
    [InlineData("q=dam&meaning=off", 1, false)]
    public void Only_articles_found_by_words_stand_in_an_order_by_meaning(string address, int found, bool ordered) => Page(address, found).IsOrderedByMeaning.ShouldBe(ordered);

    private static ResultPage Page(string address, int found)
    {
        var hits = Enumerable.Range(0, found).Select(i => new SearchHit($"a{i}", [], null, null, [], null, null, [], [], NamesRead: true, Score: 1)).ToList();
        var response = new SearchResponse { Query = new QueryReading("", []), Total = found, Hits = hits, Sequence = 1, Milliseconds = 1 };
        return new ResultPage(SearchAddress.Parse(address), response, [], [], new ArchiveState(9, 9, 9, 3), [], null, []);
    }
}
