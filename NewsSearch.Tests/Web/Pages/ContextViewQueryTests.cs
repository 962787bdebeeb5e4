using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Concordances;
using NewsSearch.Tests.Archive;
using NewsSearch.Tests.Contracts;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Reading;
using NewsSearch.Web.Pages.Context;
using NSubstitute;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Pages;

/// <summary>Words in context over a search that finds so many articles, each with three places.</summary>
public sealed class ContextViewQueryTests : ArchiveTest
{
    private readonly ISearchEngine _engine = Substitute.For<ISearchEngine>();

    [Theory]
    [InlineData(15, false, null)]
    [InlineData(100, false, 300L)]
    [InlineData(101, false, null)]
    [InlineData(101, true, 303L)]
    public async Task All_places_are_counted_at_once_where_few_articles_are_found_and_else_where_asked(int articles, bool count, long? places)
    {
        var view = await AskAsync("q=grain", LineOrder.Found, count, articles);

        view.Places.ShouldBe(3 * Math.Min(20, articles));
        (view.All?.Places).ShouldBe(places);
    }

    [Fact]
    public async Task Lines_with_an_order_of_their_own_have_pages_of_their_own()
    {
        var view = await AskAsync("q=grain&page=2", LineOrder.Right, false, 50);

        (view.Pages.Current, view.Pages.Count, view.Places, view.Sorted.Count()).ShouldBe((2, 2, 150, 50));
    }

    private async Task<ContextView> AskAsync(string query, LineOrder order, bool count, int articles)
    {
        _engine.SearchAsync(Arg.Any<SearchRequest>(), Arg.Any<CancellationToken>()).Returns(asked =>
        {
            var request = asked.Arg<SearchRequest>();
            var lines = Enumerable.Repeat(new ContextLine(0, 1, "", "grain", ""), Math.Min(3, request.Context!.Most)).ToList();
            var hits = Enumerable.Range(0, Math.Min(request.Size, articles)).Select(at => Hit($"a{at}") with { Lines = lines, MoreLines = 3 - lines.Count }).ToList();
            return new SearchResponse { Query = new QueryReading(request.Text, []), Filters = request.Filters, Total = articles, Hits = hits, Sequence = 0, Milliseconds = 0 };
        });
        return await new ContextViewQuery(_engine, new ConcordanceReader(_engine, Clock), new SampleNames(), new ArchiveStateQuery(Archive, _engine)).AskAsync(SearchAddress.Parse(query), order, count, Cancel);
    }

    private static SearchHit Hit(string id) => new(id, [], null, null, [], null, "en", [], [], true, 0);
}
