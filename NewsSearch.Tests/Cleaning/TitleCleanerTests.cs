using NewsSearch.Indexing.Cleaning;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class TitleCleanerTests
{
    [Theory]
    [InlineData("Ferry resumes - The Coast Courier", "Ferry resumes")]
    [InlineData("Ferry resumes | Coast Courier", "Ferry resumes")]
    [InlineData("Ferry resumes – Reuters", "Ferry resumes")]
    [InlineData("Ferry resumes | coastcourier.example", "Ferry resumes")]
    [InlineData("BBC News | Ferry service resumes", "Ferry service resumes")]
    [InlineData("Ferry resumes - at last", "Ferry resumes - at last")]
    [InlineData("Trump: &#8216;No deal&#8217; &amp;amp; no talks", "Trump: ‘No deal’ & no talks")]
    [InlineData("<em>Ferry</em> resumes", "Ferry resumes")]
    [InlineData("  Ferry\u00A0\n resumes\u200B ", "Ferry resumes")]
    [InlineData("Cafe\u0301 closes", "Café closes")]
    [InlineData("", "")]
    public void A_headline_is_left_of_what_a_field_holds(string raw, string title) =>
        TitleCleaner.Clean(raw, "The Coast Courier", "www.coastcourier.example").ShouldBe(title);
}
