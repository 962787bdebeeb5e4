using Bunit;
using CsCheck;
using NewsSearch.Indexing.Articles;
using NewsSearch.Tests.Web.Components;
using NewsSearch.Web.Pages.Article;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Pages;

public sealed class ArticlePartsTests : ComponentTest
{
    private static readonly Article Meeting = new()
    {
        Title = "Xi in Kyiv",
        Paragraphs = ["Xi Jinping met a Russian.", "<b>Bold</b> & plain."],
        Origin = new Origin("a.txt"),
    };

    private static Mention Name(int start, int end, string? entity = "person/xi-jinping") =>
        new(start, end, MentionKind.Person, Meeting.Text[start..end], entity, "full-name", 0.9);

    [Fact]
    public void Names_are_cut_out_where_they_stand()
    {
        var parts = ArticleParts.Of(Meeting, [Name(12, 22), Name(0, 2)]);

        parts.Title!.Pieces.Select(p => (p.Text, p.Mention is not null)).ShouldBe([("Xi", true), (" in Kyiv", false)]);
        parts.Paragraphs.First().Pieces.Select(p => p.Text).ShouldBe(["Xi Jinping", " met a Russian."]);
    }

    [Fact]
    public void Whatever_the_mentions_the_text_stays_whole() =>
        Gen.Select(Gen.Int[-3, 60], Gen.Int[-3, 60]).List[0, 12].Sample(spans =>
        {
            var mentions = spans.Select(s => new Mention(s.Item1, s.Item2, MentionKind.Person, "", "person/x", "full-name", 1)).ToList();

            var parts = ArticleParts.Of(Meeting, mentions).All;

            string.Join(ArticleText.Break, parts.Select(p => string.Concat(p.Pieces.Select(x => x.Text)))).ShouldBe(Meeting.Text);
        });

    [Fact]
    public void What_a_search_looks_for_is_marked_within_names_and_over_their_edges_and_its_first_place_has_a_name()
    {
        var parts = ArticleParts.Of(Meeting, [Name(12, 22)], [new(15, 26), new(29, 36)]);
        var rendered = Render<MarkedPieces>(p => p.Add(m => m.Of, parts.Paragraphs.First()).Add(m => m.NameOf, id => id));

        rendered.FindAll("mark").Select(mark => mark.TextContent).ShouldBe(["Jinping", " met", "Russian"]);
        rendered.FindAll("#match").ShouldHaveSingleItem().TextContent.ShouldBe("Jinping");
        rendered.Find("a.name").InnerHtml.ShouldBe("Xi <mark id=\"match\">Jinping</mark>");
        parts.Title!.HasFirstMatch.ShouldBeFalse();
        parts.Matches.ShouldBe(2);
    }

    [Fact]
    public void An_offset_belongs_to_the_paragraph_it_stands_in()
    {
        var parts = ArticleParts.Of(Meeting, []);

        parts.NumberAt(3).ShouldBe(0);
        parts.NumberAt(12).ShouldBe(1);
        parts.NumberAt(Meeting.Text.Length - 1).ShouldBe(2);
    }

    [Fact]
    public void Without_a_headline_the_first_part_is_a_paragraph() =>
        ArticleParts.Of(Meeting with { Title = "" }, []).All.Select(p => p.Number).ShouldBe([1, 2]);

    [Fact]
    public void A_linked_name_leads_to_its_entity_and_markup_stays_text()
    {
        var parts = ArticleParts.Of(Meeting, [Name(12, 22)]);
        var rendered = parts.Paragraphs.Select(part => Render<MarkedPieces>(p => p.Add(m => m.Of, part).Add(m => m.NameOf, _ => "Xi Jinping"))).ToList();

        rendered[0].Find("a.name.person").GetAttribute("href").ShouldBe("/person/xi-jinping");
        rendered[0].Markup.ShouldEndWith("</a> met a Russian.");
        rendered[1].FindAll("b").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0.49, "Not sure that this is Xi Jinping, 49%: the evidence")]
    [InlineData(0.5, null)]
    public void A_name_more_likely_wrong_than_right_is_marked_beside_its_words_and_leads_to_its_evidence(double score, string? words)
    {
        var parts = ArticleParts.Of(Meeting, [Name(12, 22) with { Score = score }]);
        var rendered = Render<MarkedPieces>(p => p.Add(m => m.Of, parts.Paragraphs.First()).Add(m => m.NameOf, _ => "Xi Jinping").Add(m => m.EvidenceOf, mention => $"/article/a#evidence-{mention.Start}"));

        rendered.Find("a.name").Id.ShouldBe("name-12");
        rendered.FindAll(".doubt").Select(mark => (mark.GetAttribute("aria-label"), mark.GetAttribute("href"), mark.TextContent)).ShouldBe(words is null ? [] : [(words, "/article/a#evidence-12", "")]);
    }

    [Fact]
    public void A_name_that_is_not_linked_stays_unmarked() =>
        Render<MarkedPieces>(p => p.Add(m => m.Of, ArticleParts.Of(Meeting, [Name(0, 2, null)]).Title!).Add(m => m.NameOf, id => id))
            .FindAll("a").ShouldBeEmpty();
}
