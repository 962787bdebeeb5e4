using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class PersonLinkingTests(KnownWorld world)
{
    [Fact]
    public void A_surname_after_the_full_name_is_the_same_person() =>
        world.Ids("[P Oleg Nikolenko] spoke. “We wait,” [P Nikolenko] said.").ShouldAllBe(id => id == "person/oleg-nikolenko");

    [Fact]
    public void A_headline_gives_the_surname_first()
    {
        var linked = world.Link("[P Nikolenko] speaks\n\n[P Oleg Nikolenko] spoke.");

        linked.Mentions[0].Entity.ShouldBe("person/oleg-nikolenko");
        linked.Mentions[0].Rule.ShouldBe(EvidenceRules.SurnameBeforeFullName);
    }

    [Theory]
    [InlineData("It was like [P Hitler], a voter in [L Ohio] said.", "person/adolf-hitler")]
    [InlineData("A voter in [L Ohio] met [P Oprah].", "person/oprah-winfrey")]
    [InlineData("A voter in [L Ohio] wrote to [P realDonaldTrump].", "person/donald-trump")]
    [InlineData("[P Ada Musk] spoke in [L Ohio]. [P Musk] left.", "person/ada-musk")]
    [InlineData("The temple of [P Zeus] was cleaned.", "person/zeus")]
    [InlineData("[P Khomeini] had died in 1989.", "person/ruhollah-khomeini")]
    public void Whom_everybody_knows_by_one_name_needs_no_other(string text, string id) => world.Ids(text).ShouldContain(id);

    [Fact]
    public void Every_household_name_is_a_person_of_the_tables() =>
        EmbeddedTable.Rows("Annotation/household-names.tsv").ShouldAllBe(row => world.Gazetteer.Person(row[1]) != null);

    [Fact]
    public void A_family_name_that_stands_first_is_a_surname() =>
        world.Ids("[P Xi Jinping] arrived. [P Xi] and [P Putin] met in [L Russia].").Take(2).ShouldAllBe(id => id == "person/xi-jinping");

    [Fact]
    public void A_surname_with_or_without_its_particle_is_one() =>
        world.Ids("[P Nabil al-Quaety] died. [P al-Quaety] was 34. [P Quaety] worked in [L Aden].").Take(3).ShouldAllBe(id => id == "person/nabil-al-quaety");

    [Fact]
    public void A_surname_without_a_full_name_makes_no_entity()
    {
        var linked = world.Link("Police said [P Wetherby-Smith] was seen in [L London].");

        linked.Mentions[0].Entity.ShouldBeNull();
        linked.Mentions[0].Rule.ShouldBe(EvidenceRules.UnknownSurname);
        linked.Entities.Values.ShouldAllBe(e => e.Id != "person/wetherby-smith");
    }

    [Fact]
    public void A_first_name_alone_is_the_one_person_who_has_it() =>
        world.Ids("[P Jonna Mendez] and [P Tony Mendez] married. [P Jonna] paints.")[2].ShouldBe("person/jonna-mendez");

    [Fact]
    public void Middle_names_and_initials_do_not_part_a_person()
    {
        var linked = world.Link("[P Elijah Quentin Ruggles] spoke. [P Elijah Q. Ruggles] left. [P Elijah Ruggles] was missed.");

        linked.Entities.Keys.ShouldBe(["person/elijah-ruggles"]);
        linked.Entities["person/elijah-ruggles"].Mentions.ShouldBe(3);
    }

    [Fact]
    public void Father_and_son_are_two() =>
        world.Ids("[P Abel Thorne Sr.] founded it. [P Abel Thorne Jr.] sold it.").ShouldBe(["person/abel-thorne-sr", "person/abel-thorne-jr"]);

    [Theory]
    [InlineData("Zelensky")]
    [InlineData("Zelenskyy")]
    [InlineData("Zelenskiy")]
    public void Spellings_of_a_known_name_are_one_person(string spelling) =>
        world.Ids($"[D Ukrainian] President [P Volodymyr {spelling}] spoke. [P {spelling}] left.").Skip(1).ShouldAllBe(id => id == "person/volodymyr-zelenskyy");

    [Theory]
    [InlineData("George P. Bush", "person/george-p-bush")]
    [InlineData("George W. Bush", "person/george-w-bush")]
    [InlineData("George H.W. Bush", "person/george-h-w-bush")]
    public void Initials_tell_namesakes_apart(string name, string id) => world.Ids($"[D American] politician [P {name}] spoke.")[1].ShouldBe(id);

    [Fact]
    public void Initials_are_written_apart() =>
        world.Link("[P M.A. Thornquist] spoke.").Entities.Values.Single().Name.ShouldBe("M. A. Thornquist");

    [Theory]
    [InlineData("[P Putin] signed a decree in [L Moscow] on Monday, [L Russia]'s agencies said.", "2015-05-04", "person/vladimir-putin")]
    [InlineData("[D German] Chancellor [P Merkel] spoke in [L Berlin].", "2012-01-20", "person/angela-merkel")]
    [InlineData("[L US] President [P Bush] spoke in [L Texas].", "1991-02-20", "person/george-h-w-bush")]
    [InlineData("[L US] President [P Bush] spoke in [L Texas].", "2006-02-20", "person/george-w-bush")]
    public void An_office_holder_needs_no_first_name(string text, string day, string person) =>
        world.Link(text, day).Mentions.Single(m => m.Kind == Indexing.Articles.MentionKind.Person).Entity.ShouldBe(person);

    [Theory]
    [InlineData("[P Biden] spoke after the [D Israeli] vote.", "2022-11-01", "person/joe-biden")]
    [InlineData("[P Brown] spoke after the [L Ohio] vote.", "2008-11-01", null)]
    [InlineData("Prime Minister [P Brown] spoke in [L London].", "2008-11-01", "person/gordon-brown")]
    [InlineData("[P Merkel] spoke in [L Zambia].", "1975-11-01", null)]
    public void Only_a_rare_surname_means_an_office_holder_anywhere(string text, string day, string? person) =>
        world.Link(text, day).Mentions.Single(m => m.Kind == Indexing.Articles.MentionKind.Person).Entity.ShouldBe(person);

    [Fact]
    public void A_title_tells_the_president_from_a_relative_named_in_full()
    {
        var ids = world.Ids("[P Ivanka Trump] left [L Washington]. President [P Trump] stayed, the [L US] press said.", "2018-06-01");

        ids[0].ShouldBe("person/ivanka-trump");
        ids[2].ShouldBe("person/donald-trump");
    }

    [Fact]
    public void A_namesake_of_another_country_is_kept_apart()
    {
        var linked = world.Link("[D Australian] swimmer [P Angela Merkel] won in [L Sydney], [L Australia]. [P Merkel] is 19.", "2012-01-20");

        linked.Mentions[1].Entity.ShouldBe("person/angela-merkel-au");
        linked.Mentions[4].Entity.ShouldBe("person/angela-merkel-au");
    }
}
