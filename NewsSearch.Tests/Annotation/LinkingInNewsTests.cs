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

    [Theory]
    [InlineData("In the [L U.S.], taxes fell in the [P Clinton] administration.", "person/bill-clinton")]
    [InlineData("In the [L U.S.], [P Hillary Clinton] spoke of the [P Clinton] years.", "person/bill-clinton")]
    [InlineData("In the [L U.S.], [P Hillary Clinton] spoke of the [P Clinton] campaign.", "person/hillary-clinton")]
    [InlineData("In the [L U.S.], [P Bush]-era taxes fell.", "person/george-w-bush")]
    [InlineData("In the [L U.S.], [P Ada Johnson] spoke of the [P Johnson] administration.", "person/ada-johnson")]
    public void A_government_is_that_of_whoever_led_it(string marked, string id) => world.Ids(marked, "2014-05-05")[^1].ShouldBe(id);

    [Fact]
    public void Of_several_governments_each_is_its_heads() =>
        world.Ids("In the [L U.S.], aides of the [P Reagan], [P Bush] and [P Clinton] administrations met.", "2014-05-05").Skip(1).ShouldBe(["person/ronald-reagan", "person/george-w-bush", "person/bill-clinton"]);

    [Fact]
    public void Two_names_that_and_joins_are_two_people() =>
        world.Ids("In the [L U.S.], [P George Bush] and [P George W. Bush] met.", "2014-05-05").Skip(1).ShouldBe(["person/george-h-w-bush", "person/george-w-bush"]);

    [Theory]
    [InlineData("In [L Michigan], [L U.S.], the state [O Senate] met.", "organisation/michigan-senate")]
    [InlineData("In [L California], [L U.S.], the state [O Assembly] met.", "organisation/california-state-assembly")]
    [InlineData("In [L Michigan], [L U.S.], red-state [O Senate] members met.", "organisation/united-states-senate")]
    [InlineData("In [L Michigan], [L U.S.], the state [O Senate] met. The [O Senate] in [L Washington] and the [O Senate] of old met.", "organisation/united-states-senate")]
    public void The_chamber_of_a_state_is_not_the_countrys(string marked, string id) => world.Ids(marked)[^1].ShouldBe(id);

    [Theory]
    [InlineData("[O Jem] sang in [L Ohio], [L U.S.]", "organisation/jaish-e-mohammed", false)]
    [InlineData("[O Nato] met in [L Brussels].", "organisation/nato", true)]
    [InlineData("[O EADs] were printed in [L Ohio], [L U.S.]", "organisation/airbus", false)]
    public void An_acronym_in_small_letters_is_a_word(string marked, string id, bool known) => (world.Ids(marked)[0] == id).ShouldBe(known);

    [Theory]
    [InlineData("[O Senate Committee on Foreign Relations]", "United States Senate Committee on Foreign Relations")]
    [InlineData("[O Financial Services Committee]", "United States House Committee on Financial Services")]
    [InlineData("[O Veterans Affairs Department]", "United States Department of Veterans Affairs")]
    public void A_committee_or_department_is_one_in_any_order_of_its_words(string body, string name)
    {
        var linked = world.Link($"In the [L U.S.], the {body} met.");

        linked.Entities[linked.Mentions[^1].Entity!].Name.ShouldBe(name);
    }

    [Theory]
    [InlineData("Rep. [P Ada Okoro] of [L New York] left [L Ohio].", "place/us/new-york")]
    [InlineData("[P Ada Okoro] of [L New York] left [L Ohio].", "place/us/new-york-city")]
    public void Who_sits_for_new_york_sits_for_the_state(string marked, string id) => world.Ids(marked)[1].ShouldStartWith(id);

    [Fact]
    public void States_in_a_row_are_no_towns_of_each_other() =>
        world.Ids("They met in [L Georgia], [L Alabama], and [L Ohio].")[0].ShouldNotBeNull().ShouldNotEndWith("alabama");

    [Theory]
    [InlineData("In the [L United States], [L Ohio] and [L Texas], envoys spoke of talks in [L Geneva].", "place/ch/geneva")]
    [InlineData("In the [L United States], [L Ohio] and [L Texas], farmers met in [L Geneva], [L Illinois].", "place/us/geneva-illinois")]
    public void A_small_town_without_its_state_is_not_meant_by_a_citys_name(string marked, string id) =>
        world.Link(marked).Mentions.Single(m => m.Surface == "Geneva").Entity.ShouldBe(id);

    [Fact]
    public void A_broadcaster_of_one_acronym_is_that_of_the_country() =>
        world.Ids("In [L Sydney], [L Australia], [D Australian] ministers told the [O ABC].")[^1].ShouldBe("organisation/australian-broadcasting-corporation");
}
