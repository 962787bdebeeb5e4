using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Web.Pages.Article;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Pages;

public sealed class CitationTests
{
    private static readonly StoredArticle Stored = new()
    {
        Id = "abc123def456",
        Number = 1,
        Version = 1,
        Versions = 1,
        StoredAt = DateTimeOffset.UnixEpoch,
        Article = new Article
        {
            Title = "Profits up 5% at {Acme} & Co",
            Paragraphs = [],
            Authors = ["Ilse Karlsen", "Tomas Reinholt"],
            Published = new ArticleDate(new DateTimeOffset(2022, 3, 1, 0, 0, 0, TimeSpan.Zero), DatePrecision.Month, "field date"),
            Source = "Meridian Wire",
            Url = "https://wire.example/a",
            Origin = new Origin("a.txt"),
        },
    };

    [Fact]
    public void A_citation_names_authors_title_outlet_date_and_both_addresses() =>
        new Citation(Stored, "http://localhost:5080").Plain().ShouldBe(
            "Ilse Karlsen, Tomas Reinholt: “Profits up 5% at {Acme} & Co”, Meridian Wire, March 2022. https://wire.example/a. In NewsSearch, article abc123def456: http://localhost:5080/article/abc123def456");

    [Fact]
    public void A_citation_pins_the_version_once_there_are_several() =>
        new Citation(Stored with { Versions = 2, Version = 1 }, "http://localhost:5080").Plain()
            .ShouldEndWith("article abc123def456, version 1: http://localhost:5080/article/abc123def456?version=1");

    [Fact]
    public void What_is_not_known_is_left_out() =>
        new Citation(Stored with { Article = Stored.Article with { Authors = [], Source = null, Url = "javascript:alert(1)", Published = null } }, "http://h").Plain()
            .ShouldBe("“Profits up 5% at {Acme} & Co”, undated. In NewsSearch, article abc123def456: http://h/article/abc123def456");

    [Fact]
    public void BibTeX_escapes_what_TeX_would_read_as_commands()
    {
        var entry = new Citation(Stored, "http://h").BibTeX();

        entry.ShouldStartWith("@article{newssearch-abc123def456,\n");
        entry.ShouldContain(@"title = {{Profits up 5\% at \{Acme\} \& Co}},");
        entry.ShouldContain("author = {Ilse Karlsen and Tomas Reinholt},");
        entry.ShouldContain("date = {2022-03},");
    }
}
