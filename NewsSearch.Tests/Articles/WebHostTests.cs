using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Articles;

public sealed class WebHostTests
{
    [Theory]
    [InlineData("www.reuters.com", "www.reuters.com")]
    [InlineData(" HTTPS://Feeds.Reuters.com/a?b ", "feeds.reuters.com")]
    [InlineData("U.S. News", null)]
    [InlineData("The Hill", null)]
    [InlineData("A.P", null)]
    [InlineData("Yahoo!", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_host_is_told_from_a_name(string? text, string? host) => WebHost.In(text).ShouldBe(host);

    [Theory]
    [InlineData("t.co", true)]
    [InlineData("feeds.feedburner.com", true)]
    [InlineData("feedproxy.google.com", true)]
    [InlineData("google.com", false)]
    [InlineData("reuters.com", false)]
    public void What_passes_on_links_is_known_by_its_domain(string host, bool proxy) => WebHost.IsProxy(host).ShouldBe(proxy);
}
