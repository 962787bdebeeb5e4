using NewsSearch.Indexing.Annotation.Concerns;
using NewsSearch.Indexing.Articles;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class CountryEvidenceTests(KnownWorld world)
{
    [Fact]
    public void The_words_that_count_for_a_country_are_those_that_weigh_for_it()
    {
        var linked = world.Link("[D German] vote\n\n[L Berlin] voted for 200 mln [D Canadian] dlrs. A guest from [L Peru] looked on.");
        var read = new Annotations { Stamp = "model-1", Mentions = linked.Mentions, Entities = [.. linked.Entities.Values] };

        Words(Sample.Article(title: "German vote", text: linked.Text[(linked.Text.IndexOf("Berlin", StringComparison.Ordinal))..]), read).ShouldBe(["DE: German, Berlin", "PE: Peru"]);
    }

    [Fact]
    public void Of_countries_that_a_source_gave_the_words_that_name_them_count()
    {
        var article = Sample.Article(title: "A vote", text: "Peru looked on.") with { Given = new GivenNames([], [], [], ["Peru", "Chile"], []) };
        var read = new Annotations
        {
            Stamp = "model-1",
            Mentions = [new Mention(8, 12, MentionKind.Place, "Peru", "country/pe", "given", 1)],
            Countries = [new("PE", "Peru", 0.5, CountryLevel.About), new("CL", "Chile", 0.5, CountryLevel.About)],
        };

        Words(article, read).ShouldBe(["PE: Peru"]);
    }

    private IEnumerable<string> Words(Article article, Annotations read) =>
        new CountryEvidence(world.Gazetteer).Of(article, read).Select(country => $"{country.Key}: {string.Join(", ", country.Select(mention => mention.Surface))}");
}
