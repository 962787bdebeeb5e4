using NewsSearch.Indexing.Sources;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class OutletReaderTests
{
    private const string Page =
        """
        <html><head><meta property="og:site_name" content="Harbour Post"><link rel="canonical" href="https://harbourpost.example/bridge"><title>Bridge closes</title></head>
        <body><article><h1>Bridge closes</h1><p>The council voted on Tuesday to close the old bridge for a year, which many had asked for.</p></article></body></html>
        """;

    [Theory]
    [InlineData("t.co", "Harbour Post")]
    [InlineData("Valley Times", "Valley Times")]
    [InlineData(null, "Harbour Post")]
    public void A_host_is_the_source_only_where_no_name_is_said(string? field, string source) => Page.CleanPage(new RawFields { Source = field }).Source.ShouldBe(source);

    [Theory]
    [InlineData("https://t.co/abc", "https://harbourpost.example/bridge")]
    [InlineData("https://mirror.example/bridge", "https://mirror.example/bridge")]
    public void A_shortened_address_gives_way_to_the_page_s_own(string field, string url) => Page.CleanPage(new RawFields { Url = field }).Url.ShouldBe(url);
}
