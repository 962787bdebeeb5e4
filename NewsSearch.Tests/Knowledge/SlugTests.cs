using NewsSearch.Indexing.Knowledge;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Knowledge;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Recep Tayyip Erdoğan", "recep-tayyip-erdogan")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Nguyễn Phú Trọng", "nguyen-phu-trong")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Nicolæ Straße", "nicolae-strasse")]
    [InlineData("Washington, D.C.", "washington-dc")]
    [InlineData("Sa\u0303o Paulo", "sao-paulo")]
    [InlineData("Москва", "москва")]
    [InlineData("!?", "")]
    public void A_slug_is_plain_lower_case(string name, string slug) => Slug.Of(name).ShouldBe(slug);
}
