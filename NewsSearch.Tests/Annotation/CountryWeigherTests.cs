using NewsSearch.Indexing.Annotation.Concerns;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class CountryWeigherTests(KnownWorld world)
{
    private const string Story = "[D German] vote\n\n[L Berlin] voted, [L Germany] watched and [D Germans] slept. A guest from [L Peru] looked on.";

    [Fact]
    public void Names_places_and_demonyms_count_for_their_country() =>
        Weigh(Story).Select(c => (c.Country, c.Level)).ShouldBe([("DE", CountryLevel.About), ("PE", CountryLevel.Mentioned)]);

    [Fact]
    public void The_weights_of_an_article_sum_to_one() => Weigh(Story).Sum(c => c.Weight).ShouldBe(1, 0.001);

    [Fact]
    public void An_article_without_places_concerns_no_country() => Weigh("Nothing\n\nto see.").ShouldBeEmpty();

    private IReadOnlyList<CountryConcerned> Weigh(string marked) => new CountryWeigher(world.Gazetteer).Weigh(world.Link(marked), titled: true);
}
