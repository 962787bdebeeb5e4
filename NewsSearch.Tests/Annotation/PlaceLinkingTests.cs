using NewsSearch.Indexing.Annotation;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class PlaceLinkingTests(KnownWorld world)
{
    [Theory]
    [InlineData("[L Ukraine]", "country/ua")]
    [InlineData("the [L U.S.]", "country/us")]
    [InlineData("[L Kiev]", "place/ua/kyiv")]
    [InlineData("[L Kyiv]", "place/ua/kyiv")]
    [InlineData("the [L Kremlin]", "place/ru/kremlin")]
    [InlineData("[D Russians]", "country/ru")]
    public void A_name_of_one_place_is_that_place(string text, string id) => world.Ids(text).ShouldBe([id]);

    [Fact]
    public void A_site_is_the_one_that_bears_the_name_alone_unless_the_article_is_all_about_the_other_country()
    {
        world.Ids("[L Iran], [L China], [L Russia] and [L France] agreed, they said at the [L White House].")[^1].ShouldBe("place/us/white-house");
        world.Ids("[D Russian] troops in [L Moscow] stood before the [L White House], [L Russia]'s parliament.")[2].ShouldBe("place/ru/white-house");
    }

    [Fact]
    public void The_place_after_the_comma_tells_namesakes_apart() =>
        world.Ids("A fair opened in [L Paris], [L Texas]. People like [L Paris].")[0].ShouldBe("place/us/paris-texas");

    [Theory]
    [InlineData("They drink it in [L Denmark], [L S.C.], they say.", "place/us/denmark-south-carolina")]
    [InlineData("They met in [L Lebanon], [L Tennessee].", "place/us/lebanon-tennessee")]
    [InlineData("They flew to [L Denmark], [L Germany] and [L France].", "country/dk")]
    public void A_town_that_is_called_as_a_country_is_lies_in_the_state_behind_it(string text, string id) => world.Ids(text)[0].ShouldBe(id);

    [Fact]
    public void A_city_is_the_great_one_without_other_evidence() => world.Ids("They flew from [L Paris] to [L London].").ShouldBe(["place/fr/paris", "place/gb/london"]);

    [Fact]
    public void A_great_city_stays_itself_in_an_article_about_another_country() =>
        world.Ids("The [L United States], the [L U.S.] Treasury said, [D American] banks and [D Americans] in [L Ohio] and [L Texas] watch [L London].")[^1].ShouldBe("place/gb/london");

    [Fact]
    public void Georgia_is_a_state_among_states() =>
        world.Ids("Voters in [L Alabama], [L Georgia] and [L Florida], [L United States].")[1].ShouldBe("place/us/georgia");

    [Fact]
    public void Georgia_is_a_country_beside_its_capital() =>
        world.Ids("[L Georgia] and [L Russia] met in [L Tbilisi].")[0].ShouldBe("country/ge");

    [Fact]
    public void An_unknown_town_takes_its_country_from_the_words_before_it()
    {
        var linked = world.Link("Fighting went on in the eastern [D Ukrainian] town of [L Zhovtopolye].");

        linked.Mentions[1].Entity.ShouldBe("place/ua/zhovtopolye");
        linked.Mentions[1].Rule.ShouldBe(EvidenceRules.NamedInText);
        linked.Entities["place/ua/zhovtopolye"].Country.ShouldBe("UA");
    }

    [Fact]
    public void An_unknown_place_in_no_country_is_an_entity_all_the_same() =>
        world.Ids("A probe passed [L Zubenelkarim].").ShouldBe(["place/zubenelkarim"]);

    [Fact]
    public void Metonymy_leaves_a_place_a_place_that_counts_for_its_country()
    {
        var linked = world.Link("[L Moscow] said it would wait.");

        linked.Mentions[0].Entity.ShouldBe("place/ru/moscow");
        linked.Entities["place/ru/moscow"].Country.ShouldBe("RU");
    }

    [Theory]
    [InlineData("[L Calif]", "place/us/california")]
    [InlineData("[L Wis]", "place/us/wisconsin")]
    [InlineData("the [L Granite State]", "place/us/new-hampshire")]
    public void States_are_known_by_abbreviation_and_nickname(string marked, string id) => world.Ids(marked).ShouldBe([id]);

    [Fact]
    public void The_north_is_a_korea_where_the_article_is_about_korea() =>
        world.Ids("[L North Korea] fired. The [L North] said so.").ShouldBe(["country/kp", "country/kp"]);

    [Theory]
    [InlineData("A fire broke out in [L Randolph], [L New Hampshire], on Friday.", "place/us/randolph-new-hampshire")]
    [InlineData("They met in [L Jena], [L La.], twice. [L Jena] is small.", "place/us/jena-louisiana")]
    public void A_town_that_the_tables_lack_in_its_state_is_one_of_its_own(string text, string id) => world.Ids(text).ShouldContain(id);

    [Theory]
    [InlineData("Letters from [L Paris], [L Germany] and [L Spain] came.", 0, "place/fr/paris")]
    [InlineData("Papers on [L Guantanamo Bay], [L U.S.] operations and more.", 0, "place/cu/guantanamo-bay")]
    public void In_a_list_the_next_name_says_nothing_of_where_a_place_lies(string text, int mention, string id) => world.Ids(text)[mention].ShouldBe(id);

    [Fact]
    public void A_capital_is_not_its_namesake_in_a_country_spoken_of() =>
        world.Ids("[D British] ministers in [L London] and [L Leeds], [L United Kingdom], watch [L Washington].")[^1].ShouldBe("place/us/washington-dc");
}
