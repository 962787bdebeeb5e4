using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Meaning;
using NewsSearch.Tests.Archive;
using NewsSearch.Tests.Contracts;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Reading;
using NewsSearch.Web.Pages.Search;
using NSubstitute;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Pages;

/// <summary>A page of results whose every search finds nothing and takes its time.</summary>
public sealed class ResultPageQueryTests : ArchiveTest
{
    private const string Narrow = "q=dam&country=cn&country=ua&country=de&country=fr&from=2022";

    private readonly ISearchEngine _engine = Substitute.For<ISearchEngine>();

    [Theory]
    [InlineData(0, 6)]
    [InlineData(1_000, 1)]
    [InlineData(700, 2)]
    [InlineData(2_000, 0)]
    public async Task What_is_offered_beside_the_hits_is_counted_only_as_long_as_a_reader_waits(int milliseconds, int relief)
    {
        var page = await AskAsync(Narrow, milliseconds, partial: false);

        page.Relief.Count.ShouldBe(relief);
        await _engine.DidNotReceive().SearchAsync(Arg.Is<SearchRequest>(asked => asked.Size == 0 && asked.Within == null), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Beside_a_search_that_was_not_ended_nothing_is_offered()
    {
        var page = await AskAsync(Narrow, milliseconds: 0, partial: true);

        page.Relief.ShouldBeEmpty();
        await _engine.Received(1).SearchAsync(Arg.Any<SearchRequest>(), Arg.Any<CancellationToken>());
        await _engine.DidNotReceive().RespellAsync(Arg.Any<SearchRequest>(), Arg.Any<long>(), Arg.Any<CancellationToken>());
        await _engine.DidNotReceive().NearAsync(Arg.Any<SearchRequest>(), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task A_question_that_finds_little_is_offered_without_the_words_that_only_put_it()
    {
        (await AskAsync("q=where+was+the+dam+built?", total: text => text == "dam built" ? 9 : 2)).Asked.ShouldNotBeNull().Total.ShouldBe(9);
        (await AskAsync("q=where+was+the+dam+built?", total: _ => 2)).Asked.ShouldBeNull();
        (await AskAsync("q=dam+built", total: _ => 2)).Relief.ShouldBeEmpty();
        (await AskAsync("q=where+was+the+dam+built?", total: _ => 5)).Relief.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_a_question_that_finds_nothing_each_telling_word_is_left_out() =>
        (await AskAsync("q=who+broke+the+old+dam?", total: _ => 0)).Relief.Select(relief => relief.Part.Without.Text).ShouldBe(["broke old dam", "old dam", "broke dam", "broke old"], ignoreOrder: true);

    [Theory]
    [InlineData("q=dam", 1, true)]
    [InlineData("q=dam&sort=recent", 1, true)]
    [InlineData("q=dam", 0, false)]
    [InlineData("person=a", 1, false)]
    [InlineData("q=dam&sort=newest", 1, false)]
    [InlineData("q=dam&meaning=off", 1, false)]
    public async Task Only_articles_found_by_words_stand_in_an_order_by_meaning(string address, int found, bool ordered)
    {
        var page = await AskAsync(address, _ => found);
        var hits = Enumerable.Range(0, found).Select(i => new SearchHit($"a{i}", [], null, null, [], null, null, [], [], NamesRead: true, Score: 1));

        (page with { Found = page.Found with { Hits = [.. hits] } }).IsOrderedByMeaning.ShouldBe(ordered);
    }

    private Task<ResultPage> AskAsync(string query, int milliseconds, bool partial) => AskAsync(query, _ => 0, milliseconds, partial);

    private async Task<ResultPage> AskAsync(string query, Func<string, int> total, int milliseconds = 0, bool partial = false)
    {
        _engine.SearchAsync(Arg.Any<SearchRequest>(), Arg.Any<CancellationToken>()).Returns(asked =>
        {
            Clock.Advance(TimeSpan.FromMilliseconds(milliseconds));
            var request = asked.Arg<SearchRequest>();
            return new SearchResponse { Query = new QueryReading(request.Text, []), Filters = request.Filters, Total = total(request.Text), Hits = [], Sort = request.Sort, Sequence = 0, Milliseconds = milliseconds, Partial = partial };
        });
        _engine.RespellAsync(Arg.Any<SearchRequest>(), Arg.Any<long>(), Arg.Any<CancellationToken>()).Returns((Respelling?)null);
        _engine.NearAsync(Arg.Any<SearchRequest>(), Arg.Any<CancellationToken>()).Returns(NearArticles.None);
        using var recent = new RecentPages(_engine, new NoMeanings());
        return await new ResultPageQuery(_engine, new SampleNames(), new ArchiveStateQuery(Archive, _engine), recent, Clock).AskAsync(SearchAddress.Parse(query), Cancel);
    }
}
