using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class ArticleAnnotatorTests(KnownWorld world)
{
    private const string Story =
        "[P Merkel] visits [L Paris]\n\n[D German] Chancellor [P Angela Merkel] met [D French] President [P François Hollande] in [L Paris] on Monday.\n\n[P Hollande] thanked [P Merkel]. The [O European Union] watched.";

    [Fact]
    public void Mentions_lie_where_the_text_has_them_and_never_overlap()
    {
        var (text, read) = Read(Story, "2014-05-10");

        read.Mentions.ShouldAllBe(m => text.Substring(m.Start, m.End - m.Start) == m.Surface);
        read.Mentions.Zip(read.Mentions.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
    }

    [Fact]
    public void Every_linked_mention_has_its_entity_and_every_entity_its_mentions()
    {
        var (_, read) = Read(Story, "2014-05-10");

        foreach (var entity in read.Entities)
            read.Mentions.Count(m => m.Entity == entity.Id).ShouldBe(entity.Mentions, entity.Id);
        read.Mentions.Where(m => m.Entity is not null).ShouldAllBe(m => read.Entities.Any(e => e.Id == m.Entity));
    }

    [Fact]
    public void The_most_salient_come_first() => Read(Story, "2014-05-10").Read.Entities[0].Id.ShouldBe("person/angela-merkel");

    [Fact]
    public void The_leaders_are_those_of_the_articles_date()
    {
        Read(Story, "2014-05-10").Read.Leaders.Select(l => l.Office).ShouldBe(["Chancellor of Germany", "President of France"], ignoreOrder: true);
        Read(Story, "2018-05-10").Read.Leaders.Select(l => l.Office).ShouldBe(["Chancellor of Germany"]);
    }

    [Fact]
    public void Every_rule_is_one_that_the_help_page_explains() =>
        Read(Story, null).Read.Mentions.ShouldAllBe(m => EvidenceRules.Explain(m.Rule) != null);

    [Fact]
    public void A_second_reading_is_the_same()
    {
        var (one, other) = (Read(Story, "2014-05-10").Read, Read(Story, "2014-05-10").Read);

        one.Mentions.ShouldBe(other.Mentions);
        one.Entities.ShouldBe(other.Entities);
        one.Stamp.ShouldBe(other.Stamp);
    }

    [Fact]
    public void An_empty_article_has_nothing_to_read() => Read("", null).Read.Mentions.ShouldBeEmpty();

    private (string Text, Annotations Read) Read(string marked, string? day)
    {
        var text = MarkedText.Parse(marked);
        var parts = text.Text.Split(ArticleText.Break);
        var article = new Article
        {
            Title = parts[0],
            Paragraphs = [.. parts.Skip(1)],
            Published = day is null ? null : new ArticleDate(DateTimeOffset.Parse($"{day}T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture), DatePrecision.Day, "field date"),
            Origin = new Origin("story"),
        };
        return (text.Text, new ArticleAnnotator(new PlayedTagger(text), world.Gazetteer).Annotate(article));
    }
}
