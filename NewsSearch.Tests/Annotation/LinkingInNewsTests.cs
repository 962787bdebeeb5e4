using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

/// <summary>Whom and what names mean by how news speaks of them.</summary>
public sealed class LinkingInNewsTests(KnownWorld world)
{
    [Fact]
    public void A_vice_president_is_known_by_the_surname() =>
        world.Ids("In [L Ohio], [L US], Vice President [P Pence] spoke.", "2017-06-16")[^1].ShouldBe("person/mike-pence");

    [Fact]
    public void A_brother_has_the_surname_of_who_was_named_before() =>
        world.Ids("[P Fidel Castro] ruled [L Cuba]. His brother [P Raul] took over.", "2015-04-04")[^1].ShouldBe("person/raul-castro");

    [Fact]
    public void The_observatory_is_the_one_named_before() =>
        world.Ids("The [O Zambezi Observatory for River Rights] counts. The [O Observatory] is small.").ShouldAllBe(id => id == "organisation/zambezi-observatory-for-river-rights");

    [Fact]
    public void A_group_is_its_company() => world.Ids("[O Airbus Group] built it.")[0].ShouldBe("organisation/airbus");

    [Fact]
    public void An_airline_is_called_by_its_first_word() =>
        world.Ids("[O Zambezi Air Lines] flew. [O Zambezi] was late.").ShouldAllBe(id => id == "organisation/zambezi-air-lines");

    [Theory]
    [InlineData("2024-07-26", "organisation/twitter")]
    [InlineData("2016-07-26", "organisation/x")]
    public void One_letter_is_twitter_since_it_is_called_so(string day, string id) => world.Ids("They wrote on [O X].", day)[0].ShouldBe(id);

    [Fact]
    public void The_army_of_an_american_paper_is_the_american_one() =>
        world.Ids("In [L Iraq], [D Iraqi] forces left [L Baghdad]. [L U.S.] troops stayed. He had left the [O Army].", "2015-05-25", "US")[^1].ShouldBe("organisation/united-states-army");

    [Fact]
    public void One_word_is_no_foreign_body_that_only_its_country_tells_apart() =>
        world.Ids("In [L Oakland] and [L Ohio], [L U.S.], “[O Solidarity] wins”.")[^1].ShouldNotBe("organisation/solidarity-polish-trade-union");

    [Fact]
    public void A_small_town_does_not_speak_for_its_country_by_itself() =>
        world.Ids("Parents of [L Newtown] met in [L Connecticut] and [L Colorado].")[0].ShouldNotBe("place/gb/newtown");
}
