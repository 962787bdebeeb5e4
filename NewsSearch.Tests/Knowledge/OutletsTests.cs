using NewsSearch.Indexing.Knowledge;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Knowledge;

public sealed class OutletsTests
{
    [Theory]
    [InlineData("Reuters")]
    [InlineData("reuters.com")]
    [InlineData("www.reuters.com")]
    [InlineData("feeds.reuters.com")]
    [InlineData("uk.reuters.com")]
    [InlineData("https://www.reuters.com/world/")]
    [InlineData("REUTERS")]
    [InlineData("Thomson Reuters")]
    [InlineData("Reuters: World News")]
    [InlineData("World news | Reuters")]
    [InlineData("Reuters (UK edition)")]
    [InlineData("Reuters Online News")]
    public void One_outlet_has_one_name_however_its_source_calls_it(string source) => Outlets.Of(source, null).ShouldBe("Reuters");

    [Theory]
    [InlineData("The New York Times", "New York Times")]
    [InlineData("New York Times - Opinion", "New York Times")]
    [InlineData("nyti.ms", "New York Times")]
    [InlineData("BBC Sport", "BBC News")]
    [InlineData("feeds.bbci.co.uk", "BBC News")]
    [InlineData("abcnews.go.com", "ABC News")]
    [InlineData("espn.go.com", "ESPN")]
    [InlineData("Fox Sports", "Fox Sports")]
    [InlineData("The Guardian", "The Guardian")]
    [InlineData("Süddeutsche.de", "Süddeutsche Zeitung")]
    public void Known_names_and_domains_are_told_apart(string source, string outlet) => Outlets.Of(source, null).ShouldBe(outlet);

    [Theory]
    [InlineData("Plainfield Gazette", "Plainfield Gazette")]
    [InlineData("Socialist Worker (US)", "Socialist Worker (US)")]
    [InlineData("Guest Writer - Left", "Guest Writer - Left")]
    [InlineData("St. Mary's Weekly", "St. Mary's Weekly")]
    [InlineData("www.plainfield-gazette.example", "plainfield-gazette.example")]
    [InlineData("m.plainfield.co.uk", "plainfield.co.uk")]
    [InlineData("author.opinions.example", "opinions.example")]
    [InlineData("www.harbour.wordpress.com", "harbour.wordpress.com")]
    [InlineData("in.gr", "in.gr")]
    [InlineData("Times", "Times")]
    [InlineData("Post", "Post")]
    public void An_outlet_the_tables_do_not_know_keeps_its_name_or_its_domain(string source, string outlet) => Outlets.Of(source, null).ShouldBe(outlet);

    [Theory]
    [InlineData("t.co", "https://www.kyivpost.com/a", "Kyiv Post")]
    [InlineData("feedproxy.google.com", "https://harbourpost.example/a", "harbourpost.example")]
    [InlineData("bit.ly", "https://bit.ly/abc", null)]
    [InlineData("goo.gl", null, null)]
    [InlineData(null, "https://edition.cnn.com/a", null)]
    [InlineData("Top Stories", "https://edition.cnn.com/a", "CNN")]
    [InlineData("Top Stories", null, "Top Stories")]
    [InlineData("Harbour Post", "https://edition.cnn.com/a", "Harbour Post")]
    [InlineData(null, null, null)]
    public void What_passes_on_links_names_no_outlet(string? source, string? url, string? outlet) => Outlets.Of(source, url).ShouldBe(outlet);

    [Theory]
    [InlineData("Daily Mirror", null, "Daily Mirror")]
    [InlineData("Daily Mirror", "https://www.dailymirror.lk/a", "Daily Mirror (Sri Lanka)")]
    [InlineData("The Star", "https://www.thestar.com.my/a", "Star (Malaysia)")]
    [InlineData("The Star", "https://www.thestar.com/a", "Toronto Star")]
    [InlineData("The Star", null, "The Star")]
    [InlineData("ABC News", "https://www.abc.net.au/a", "ABC News (Australia)")]
    public void Outlets_of_one_name_are_told_by_the_address_and_not_guessed(string source, string? url, string outlet) => Outlets.Of(source, url).ShouldBe(outlet);

    [Fact]
    public void The_table_is_sorted_and_names_no_domain_twice()
    {
        var outlets = OutletTable.Read(new KnowledgeTables());

        outlets.Count.ShouldBeGreaterThan(300);
        outlets.Select(o => o.Name).ShouldBe(outlets.Select(o => o.Name).Order(StringComparer.Ordinal));
        outlets.Select(o => o.Name).ShouldBeUnique();
        outlets.SelectMany(o => o.Domains).ShouldBeUnique();
        outlets.ShouldAllBe(o => Outlets.Of(o.Domains[0], null) == o.Name && Outlets.Of(o.Name, null) == o.Name);
    }
}
