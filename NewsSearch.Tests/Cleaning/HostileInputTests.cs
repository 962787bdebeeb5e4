using System.Text;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Sources;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class HostileInputTests
{
    private const string Story = "<p>The council voted on Tuesday to close the old bridge to lorries from next spring, after years of talks.</p>";

    public static TheoryData<string, string> Pages => new()
    {
        { "nested div", Repeat("<div>", 100_000) + Story + Repeat("</div>", 100_000) },
        { "nested span", Repeat("<span>", 100_000) + Story },
        { "nested tables", Repeat("<table><tr><td>", 50_000) + Story },
        { "formatting never closed", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<b id=b{i}><p>x")) + Story },
        { "drawings never closed", Repeat("<svg><textarea><select>", 50_000) + Story },
        { "quotes never closed", Story + Repeat("<a href=\"x", 100_000) },
        { "attributes", "<div " + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}=1 ")) + ">" + Story },
        { "comments never closed", Story + Repeat("<!--", 200_000) },
        { "tags never closed", Story + Repeat("<a ", 200_000) },
        { "JSON-LD nested", "<script type='application/ld+json'>" + Repeat("[", 100_000) + "</script>" + Story },
        { "many lists", Repeat("<ul><li>", 60_000) + Story },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_hostile_page_still_gives_its_story(string what, string html)
    {
        var result = CleaningExtensions.Result(RawForm.HtmlPage, $"<html><head><title>Council votes on bridge</title></head><body>{html}</body></html>");

        result.ShouldBeOfType<Cleaned>(what).Article.Paragraphs.ShouldContain(paragraph => paragraph.Contains("The council voted"), what);
    }

    [Fact]
    public void A_document_beyond_all_measure_is_refused_with_advice()
    {
        var result = CleaningExtensions.Result(RawForm.Text, new string('x', ArticleCleaner.MostCharacters + 1)).ShouldBeOfType<NotAnArticle>();

        result.Why.Reason.ShouldBe("has 5,000,001 characters, more than the 5,000,000 that one article may have");
        result.Why.Advice.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u00A0\u200B ")]
    [InlineData("Advertisement\n\n0\n")]
    public void A_document_without_title_and_story_is_none(string text) =>
        CleaningExtensions.Result(RawForm.Text, text).ShouldBeOfType<NotAnArticle>();

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
