using NewsSearch.Web.Addresses;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Addresses;

public sealed class ArticleAddressTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c", "https://example.org/a?b=c")]
    [InlineData("http://example.org", "http://example.org/")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("/relative", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData(null, null)]
    public void Only_an_absolute_web_address_is_linked_as_the_original(string? url, string? link) =>
        ArticleAddress.Original(url).ShouldBe(link);

    [Theory]
    [InlineData("place/ua/kyiv", "/place/ua/kyiv")]
    [InlineData("person/a b", "/person/a%20b")]
    public void An_entity_is_at_its_id(string id, string address) => EntityAddress.Of(id).ShouldBe(address);
}
