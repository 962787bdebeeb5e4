using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Pages.Article;
using NewsSearch.Web.Pages.Search;
using NSubstitute;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Pages;

/// <summary>An article opened from the results of a search that finds 45 articles, a0 to a44.</summary>
public sealed class AmongResultsTests
{
    private const int Found = 45;

    private readonly AmongResultsQuery _among;

    public AmongResultsTests()
    {
        var engine = Substitute.For<ISearchEngine>();
        engine.SearchAsync(Arg.Any<SearchRequest>(), Arg.Any<CancellationToken>()).Returns(asked =>
        {
            var request = asked.Arg<SearchRequest>();
            return new SearchResponse
            {
                Query = new QueryReading(request.Text, []),
                Total = Found,
                Hits = [.. Enumerable.Range(0, Found).Skip((request.Page - 1) * ResultPage.Size).Take(ResultPage.Size).Select(Hit)],
                Sequence = 1,
                Milliseconds = 1,
            };
        });
        _among = new AmongResultsQuery(engine);
    }

    [Theory]
    [InlineData("a0", "q=dam", 1, null, "/article/a1?q=dam#match")]
    [InlineData("a19", "q=dam", 20, "/article/a18?q=dam#match", "/article/a20?q=dam&page=2#match")]
    [InlineData("a20", "q=dam&page=2", 21, "/article/a19?q=dam#match", "/article/a21?q=dam&page=2#match")]
    [InlineData("a44", "q=dam&page=3", 45, "/article/a43?q=dam&page=3#match", null)]
    public async Task It_knows_its_neighbours_also_over_the_edge_of_a_page(string id, string from, long place, string? previous, string? next)
    {
        var among = await _among.AskAsync(id, SearchAddress.Parse(from), TestContext.Current.CancellationToken);

        (among!.Place, among.Total, among.Previous?.Address, among.Next?.Address).ShouldBe((place, Found, previous, next));
    }

    [Theory]
    [InlineData("a3", "")]
    [InlineData("a3", "q=dam&page=2")]
    [InlineData("elsewhere", "q=dam")]
    public async Task Opened_by_itself_or_not_among_them_it_has_none(string id, string from) =>
        (await _among.AskAsync(id, SearchAddress.Parse(from), TestContext.Current.CancellationToken)).ShouldBeNull();

    private static SearchHit Hit(int number) => new($"a{number}", [new($"Article {number}", false)], null, null, [], null, "en", [], [], NamesRead: true, 1);
}
