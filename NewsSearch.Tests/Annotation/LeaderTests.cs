using System.Globalization;
using NewsSearch.Indexing.Annotation.Concerns;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class LeaderTests(KnownWorld world)
{
    [Theory]
    [InlineData("2015-03-01", "country/us")]
    [InlineData("2009-01-20", "country/us")]
    [InlineData("2008-03-01", null)]
    [InlineData("2019-03-01", null)]
    public void A_leader_is_who_held_the_office_on_the_articles_day(string day, string? of) =>
        Dated("[P Barack Obama] spoke in [L Chicago].", day, DatePrecision.Day).Select(l => l.Of).ShouldBe(of is null ? [] : [of]);

    [Fact]
    public void Who_leads_without_the_title_in_law_is_leader() =>
        Dated("[P Mohammed bin Salman] spoke in [L Riyadh].", "2018-10-20", DatePrecision.Day).Select(l => l.Office).ShouldBe(["Crown Prince of Saudi Arabia"]);

    [Fact]
    public void Of_a_year_alone_only_who_held_office_through_all_of_it_is_leader()
    {
        Dated("[P Barack Obama] spoke.", "2010-01-01", DatePrecision.Year).Count.ShouldBe(1);
        Dated("[P Barack Obama] spoke.", "2009-01-01", DatePrecision.Year).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[D Ukrainian] President [P Volodymyr Zelenskiy] spoke.", "person/volodymyr-zelenskyy", "country/ua")]
    [InlineData("[P Xi Jinping] left [L China]. The [D Chinese] leader smiled.", "person/xi-jinping", "country/cn")]
    [InlineData("[P Vladimir Putin] met him before the [L Kremlin] leader flew off.", "person/vladimir-putin", "country/ru")]
    [InlineData("“That President [P Xi] comes,” he said. [P Xi Jinping] came to [L China]'s embassy.", "person/xi-jinping", "country/cn")]
    [InlineData("President [P Donald Trump] spoke. In the 1980s, President [P Ronald Reagan] had spoken of it.", "person/donald-trump", "country/us")]
    [InlineData("[P Donald Trump] spoke. A year ago President [P Trump] asked what President [P Obama] had asked. “President [P Barack Obama] did nothing,” he said.", "person/donald-trump", "country/us")]
    [InlineData("President [P Joe Biden] spoke. When he was vice president, said Vice President [P Biden]'s friend, President [P Biden] was young.", "person/joe-biden", "country/us")]
    public void An_undated_article_says_itself_who_leads(string text, string person, string of) =>
        Undated(text).Select(l => (l.Person, l.Of, l.Basis)).ShouldBe([(person, of, LeaderBasis.Text)]);

    [Theory]
    [InlineData("Former [D Russian] President [P Dmitry Medvedev] spoke.")]
    [InlineData("[L US] Vice President [P Mike Pence] spoke.")]
    [InlineData("[P Vladimir Putin] spoke in [L Russia].")]
    [InlineData("[L Zambia]'s President [P Ngosa Tembwe] spoke.")]
    [InlineData("Special Assistant to the President [P Barack Obama] spoke in [L Chicago].")]
    [InlineData("[O World Bank] President [P Barack Obama] spoke in [L Chicago].")]
    [InlineData("Then President [P Barack Obama] spoke. President [P Obama] said so.")]
    [InlineData("The [D Belgian] leader of the liberals spoke. [P Guy Verhofstadt] smiled.")]
    [InlineData("The [D Kurdish] leader [P Jalal Talabani] spoke in [L Iraq].")]
    [InlineData("President-elect [P Joe Biden] spoke of a President [P Biden].")]
    [InlineData("In 1994, under President [P Bill Clinton], the law was changed. It was changed again in 2019.")]
    public void An_undated_article_makes_nobody_leader_without_saying_so(string text) => Undated(text).ShouldBeEmpty();

    [Fact]
    public void Who_stands_in_for_a_president_leads_by_the_office_held() =>
        Dated("[P Najib Mikati] spoke in [L Lebanon].", "2024-07-30", DatePrecision.Day).Select(l => l.Office).ShouldBe(["Prime Minister of Lebanon"]);

    private IReadOnlyList<LeaderInOffice> Dated(string marked, string day, DatePrecision precision)
    {
        var linked = world.Link(marked, day);
        var at = new DateTimeOffset(DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeSpan.Zero);
        return new DatedLeaders(world.Gazetteer).Of(linked.Entities.Values.Where(e => e.Kind == MentionKind.Person), new ArticleDate(at, precision, "field date"));
    }

    private IReadOnlyList<LeaderInOffice> Undated(string marked) => new TextLeaders(world.Gazetteer).Of(world.Link(marked), []);
}
