using Microsoft.Extensions.Time.Testing;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Meaning;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Pages.Article;
using NewsSearch.Web.Pages.Search;
using NSubstitute;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Pages;

/// <summary>An article opened from the results of a search that finds 45 articles, a0 to a44.</summary>
public sealed class AmongResultsTests : IDisposable
{
    private const int Found = 45;

    private readonly ISearchEngine _engine = Substitute.For<ISearchEngine>();
    private readonly FakeTimeProvider _clock = new();
    private readonly RecentPages _recent;
    private readonly AmongResultsQuery _among;

    public AmongResultsTests()
    {
        _recent = new RecentPages(_engine, new NoMeanings());
        _among = new AmongResultsQuery(_recent, _clock);
        _engine.Sequence.Returns(1);
        _engine.SearchAsync(Arg.Any<SearchRequest>(), Arg.Any<CancellationToken>()).Returns(asked =>
        {
            var request = asked.Arg<SearchRequest>();
            return new SearchResponse
            {
                Query = new QueryReading(request.Text, []),
                Total = Found,
                Hits = [.. Enumerable.Range(0, Found).Skip((request.Page - 1) * ResultPage.Size).Take(ResultPage.Size).Select(Hit)],
                Sequence = 1,
                Milliseconds = 1,
                Partial = request.Text == "slow",
            };
        });
    }

    public void Dispose() => _recent.Dispose();

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

    [Fact]
    public async Task Who_opens_one_after_the_other_has_each_page_of_results_searched_for_once()
    {
        foreach (var id in (string[])["a17", "a18", "a19", "a18"])
            await _among.AskAsync(id, SearchAddress.Parse("q=dam"), TestContext.Current.CancellationToken);
        await _among.AskAsync("a20", SearchAddress.Parse("q=dam&page=2"), TestContext.Current.CancellationToken);

        await _engine.Received(2).SearchAsync(Arg.Any<SearchRequest>(), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task What_was_remembered_before_the_index_changed_is_searched_for_again()
    {
        await _among.AskAsync("a1", SearchAddress.Parse("q=dam"), TestContext.Current.CancellationToken);
        _engine.Sequence.Returns(2);
        await _among.AskAsync("a1", SearchAddress.Parse("q=dam"), TestContext.Current.CancellationToken);

        await _engine.Received(2).SearchAsync(Arg.Any<SearchRequest>(), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Where_a_search_is_not_ended_nobody_knows_the_place() =>
        (await _among.AskAsync("a1", SearchAddress.Parse("q=slow"), TestContext.Current.CancellationToken)).ShouldBeNull();

    private static SearchHit Hit(int number) => new($"a{number}", [new($"Article {number}", false)], null, null, [], null, "en", [], [], NamesRead: true, 1);
}
