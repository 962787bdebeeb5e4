using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using NewsSearch.Web.Operations;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Operations;

public sealed class PageCachePolicyTests
{
    private static async Task<bool> IsKept(DefaultHttpContext http)
    {
        var context = new OutputCacheContext { HttpContext = http, AllowCacheStorage = true };
        await new PageCachePolicy(null!, null!, null!).ServeResponseAsync(context, TestContext.Current.CancellationToken);
        return context.AllowCacheStorage;
    }

    [Fact]
    public async Task A_whole_page_is_kept() => (await IsKept(new DefaultHttpContext())).ShouldBeTrue();

    [Fact]
    public async Task A_page_whose_reader_went_away_is_not_kept_for_others() =>
        (await IsKept(new DefaultHttpContext { RequestAborted = new CancellationToken(canceled: true) })).ShouldBeFalse();

    [Theory]
    [InlineData(StatusCodes.Status404NotFound)]
    [InlineData(StatusCodes.Status410Gone)]
    [InlineData(StatusCodes.Status500InternalServerError)]
    public async Task Only_pages_that_are_there_are_kept(int status)
    {
        var http = new DefaultHttpContext();
        http.Response.StatusCode = status;

        (await IsKept(http)).ShouldBeFalse();
    }
}
