using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

/// <summary>Parties, bodies and acronyms of one name in many countries.</summary>
public sealed class PartyLinkingTests(KnownWorld world)
{
    [Theory]
    [InlineData("[L Canada]'s opposition [O Conservative Party] lost.", "organisation/conservative-party-of-canada")]
    [InlineData("In [L Ottawa], [L Canada], the [O Liberals] won.", "organisation/liberal-party-of-canada")]
    [InlineData("[O Green Party] nominee [P Jill Stein] spoke in [L Ohio].", "organisation/green-party-of-the-united-states")]
    [InlineData("In [L Pyongyang], [L North Korea], the [O Workers' Party] met.", "organisation/workers-party-of-korea")]
    [InlineData("[L Britain]'s [O Conservatives] met in [L London].", "organisation/conservative-party-uk")]
    public void A_party_is_that_of_the_country_spoken_of(string text, string id) => world.Ids(text).ShouldContain(id);

    [Theory]
    [InlineData("[O Conservative] groups in [L Ohio], [L US], praised it.")]
    [InlineData("[O Liberals] in [L Texas], [L US], lament it.")]
    public void People_of_a_mind_are_no_party_of_another_country(string text) => world.Ids(text)[0].ShouldBeNull();

    [Fact]
    public void Liberal_Democrats_are_british_only_where_Britain_is_spoken_of()
    {
        world.Ids("[O Liberal Democrats] in [L Ohio], [L US], voted.")[0].ShouldBe("organisation/democratic-party-united-states");
        world.Ids("[O Liberal Democrats] in [L London], [L UK], voted.")[0].ShouldBe("organisation/liberal-democrats-uk");
    }

    [Fact]
    public void The_words_before_its_brackets_are_what_an_acronym_means() =>
        world.Ids("[L Pakistan] watched. The Paycheck Protection Program ([O PPP]) lends. [O PPP] loans went out.").ShouldNotContain("organisation/pakistan-peoples-party");

    [Fact]
    public void An_acronym_of_a_foreign_party_needs_its_country() =>
        world.Ids("In [L Ohio] the [O DA]'s office spoke.")[1].ShouldBe("organisation/da");

    [Theory]
    [InlineData("In [L Manila], [L Philippines], the [O Senate] sat. [D Filipino] voters watched.", "organisation/senate-of-the-philippines")]
    [InlineData("The [O FBI] and the [O Pentagon]: [O Congress] gave money to train soldiers in [L Nepal].", "organisation/united-states-congress")]
    public void A_chamber_is_that_of_the_country_spoken_of(string text, string id) => world.Ids(text).ShouldContain(id);

    [Theory]
    [InlineData("The [O Georgia Bureau of Investigation] works in [L Atlanta].", "US")]
    [InlineData("[O Spanish River High School] won.", null)]
    public void A_word_of_its_name_is_not_always_a_bodys_country(string text, string? country) =>
        world.Link(text).Entities.Values.Single(e => e.Kind == Indexing.Articles.MentionKind.Organisation).Country.ShouldBe(country);
}
