using NewsSearch.Indexing.Annotation.Concerns;
using NewsSearch.Indexing.Articles;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class ReadingTallyTests(KnownWorld world)
{
    [Fact]
    public void Whom_a_corrected_mention_means_decides_leaders_countries_and_salience()
    {
        var article = Sample.Article(title: "Talks in Kyiv", text: "Xi was there.", day: "2022-02-25");
        var start = article.Text.IndexOf("Xi", StringComparison.Ordinal);
        var read = new Annotations
        {
            Stamp = "model-1",
            Mentions = [new Mention(10, 14, MentionKind.Place, "Kyiv", "place/ua/kyiv", "gazetteer", 1), new Mention(start, start + 2, MentionKind.Person, "Xi", "person/xi-jinping", "corrected-by-editor:1", 1)],
            Entities = [new("person/xi-jinping", "Xi Jinping", MentionKind.Person, "CN", 1, 1), new("place/ua/kyiv", "Kyiv", MentionKind.Place, "UA", 1, 0.1)],
        };

        var tallied = new ReadingTally(world.Gazetteer).Tally(article, read);

        tallied.Leaders.ShouldHaveSingleItem().Of.ShouldBe("country/cn");
        tallied.Countries.Select(c => c.Country).ShouldBe(["UA", "CN"]);
        tallied.Entities.Select(e => e.Id).ShouldBe(["place/ua/kyiv", "person/xi-jinping"]);
    }
}
