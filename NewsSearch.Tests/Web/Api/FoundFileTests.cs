using Microsoft.AspNetCore.Http;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Api;
using NSubstitute;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Api;

public sealed class FoundFileTests
{
    [Theory]
    [InlineData(true, """["Time ran out before everything was found: the file holds what was found until then.","Read so."]""")]
    [InlineData(false, """["Read so."]""")]
    public async Task A_file_of_a_search_that_time_ran_out_over_says_so(bool partial, string notes)
    {
        var engine = Substitute.For<ISearchEngine>();
        engine.SearchAsync(Arg.Any<SearchRequest>(), Arg.Any<CancellationToken>()).Returns(
            new SearchResponse { Query = new QueryReading("", ["Read so."]), Total = 1, Hits = [], Sequence = 1, Milliseconds = 0, Partial = partial });
        var http = new DefaultHttpContext();

        await FoundFile.AnswerAsync(http.Request, SearchAddress.Everything, engine, "csv", "found", (_, _, _) => Task.CompletedTask, (_, _, _) => Task.CompletedTask);

        http.Response.Headers["NewsSearch-Notes"].ToString().ShouldBe(notes);
    }
}
