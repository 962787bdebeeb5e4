using Bunit;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Components.Reading;
using NewsSearch.Web.Pages.Similar;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Components;

public sealed class SimilarHitTests : ComponentTest
{
    private static readonly SimilarArticle Article = new(
        new SearchHit("abc123def456", [new("Grain deal", false)], "Meridian Wire", null, [], null, "en", [new("A snippet", false)], [], NamesRead: true, 0.9),
        0.43,
        ["wheat", "Odesa"],
        [new([new("Wheat", true), new(" may leave.", false)], [new("More ", false), new("wheat", true)], 0.9)]);

    [Fact]
    public void Passages_stand_beside_each_other_with_what_they_share_marked()
    {
        var hit = Rendered(Article);

        hit.FindAll(".pair .words").Select(words => words.InnerHtml).ShouldBe(["<mark>Wheat</mark> may leave.", "More <mark>wheat</mark>"]);
        hit.FindAll(".snippet").ShouldBeEmpty();
        hit.Find(".common").TextContent.ShouldBe("In common: wheat, Odesa");
        hit.Find(".same").TextContent.ShouldBe("43% of the text stands in it word for word");
    }

    [Fact]
    public void What_repeats_it_is_told_with_links()
    {
        var again = Article.Hit with { Id = "fed654cba321", Source = null };

        var repeats = Rendered(Article with { Repeats = [again] }).Find(".repeats");

        Text(repeats.TextContent).ShouldBe("Nearly word for word also in: an unknown outlet, undated");
        repeats.QuerySelector("a")!.GetAttribute("href").ShouldBe("/article/fed654cba321");
    }

    [Fact]
    public void Without_passages_a_snippet_says_what_it_is_about()
    {
        var hit = Rendered(Article with { Passages = [], Words = [], WordForWord = 0.04 });

        hit.Find(".snippet").TextContent.ShouldBe("A snippet");
        hit.FindAll(".answers, .common, .same").ShouldBeEmpty();
    }

    [Fact]
    public void A_text_that_stands_in_the_archive_is_told_with_where() =>
        Text(Render<StandingIn>(p => p.Add(s => s.Articles, [Article with { WordForWord = 0.96 }])).Find(".standing").TextContent)
            .ShouldBe("This text stands in the archive. Grain deal · Meridian Wire · undated · 96% of it word for word");

    [Theory]
    [InlineData(0, 0, true, false, "The archive is empty")]
    [InlineData(9, 0, true, false, "have not been read for meaning yet")]
    [InlineData(9, 9, true, false, "still being loaded")]
    [InlineData(9, 5, true, true, "in 5 of 9 articles so far")]
    [InlineData(9, 9, false, false, "as asked")]
    public void What_meaning_had_no_part_in_says_why(long articles, long compared, bool wanted, bool byMeaning, string said) =>
        Note(articles, compared, wanted, byMeaning).ShouldContain(said);

    [Fact]
    public void Where_all_is_read_there_is_nothing_to_say() => Note(9, 9, wanted: true, byMeaning: true).ShouldBeEmpty();

    private string Note(long articles, long compared, bool wanted, bool byMeaning) => Render<MeaningNote>(p => p
        .Add(n => n.Wanted, wanted)
        .Add(n => n.Found, SimilarArticles.None(byMeaning))
        .Add(n => n.State, new ArchiveState(articles, articles, articles, compared))).Markup.Trim();

    private static string Text(string markup) => string.Join(' ', markup.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IRenderedComponent<SimilarHit> Rendered(SimilarArticle article) => Render<SimilarHit>(p => p.Add(h => h.Of, article));
}
