using NewsSearch.Indexing.Annotation;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class OrganisationLinkingTests(KnownWorld world)
{
    [Fact]
    public void An_acronym_in_parentheses_is_its_expansion() =>
        world.Ids("The [O International Criminal Court] ([O ICC]) sits. The [O ICC] said so.").ShouldAllBe(id => id == "organisation/international-criminal-court");

    [Fact]
    public void An_acronym_that_the_tables_do_not_know_is_read_from_the_article()
    {
        var linked = world.Link("The [O Zambezi Otter Trust] ([O ZOT]) counts otters. [O ZOT] is small.");

        linked.Entities.Keys.ShouldBe(["organisation/zambezi-otter-trust"]);
        linked.Mentions[2].Rule.ShouldBe(EvidenceRules.Acronym);
    }

    [Fact]
    public void An_acronym_fits_by_its_initials_without_parentheses() =>
        world.Ids("The [O Zambezi Otter Trust] counts otters. The [O ZOT] is small.")[1].ShouldBe("organisation/zambezi-otter-trust");

    [Fact]
    public void A_short_form_leaves_out_the_last_general_word() =>
        world.Ids("The [O Salzgitter Kayak Group] grew. [O Salzgitter Kayak] is its brand.").ShouldAllBe(id => id == "organisation/salzgitter-kayak-group");

    [Fact]
    public void Legal_forms_do_not_part_a_company()
    {
        var linked = world.Link("[O Brontide Systems Inc.] fell. [O Brontide Systems] said nothing.");

        linked.Entities.Keys.ShouldBe(["organisation/brontide-systems"]);
        linked.Entities["organisation/brontide-systems"].Mentions.ShouldBe(2);
    }

    [Fact]
    public void A_ministry_is_one_in_either_wording() =>
        world.Ids("The [O Turkish Foreign Ministry] spoke. [O Turkey's Ministry of Foreign Affairs] said more.").ShouldAllBe(id => id == "organisation/ministry-of-foreign-affairs-turkey");

    [Theory]
    [InlineData("[D Philippine] police and [L Manila]'s mayor thanked the [O Coast Guard].", "organisation/philippine-coast-guard")]
    [InlineData("[L US] sailors and [D American] divers thanked the [O Coast Guard].", "organisation/united-states-coast-guard")]
    public void A_coast_guard_is_that_of_the_country_spoken_of(string text, string id) => world.Ids(text)[^1].ShouldBe(id);

    [Theory]
    [InlineData("A [O Republican] senator from [L Texas] spoke.", "organisation/republican-party-united-states")]
    [InlineData("[O Democrat] [P Jo Pell] won in [L Ohio], [L US].", "organisation/democratic-party-united-states")]
    public void A_party_word_for_one_member_is_the_party(string text, string id) => world.Ids(text)[0].ShouldBe(id);

    [Theory]
    [InlineData("The [O Ministry] spoke.")]
    [InlineData("The [O Assembly] met in May.")]
    public void A_lone_word_for_a_kind_of_body_makes_no_entity(string text) => world.Ids(text).ShouldBe([null]);

    [Theory]
    [InlineData("The [O Group of 20] met.", "G20")]
    [InlineData("The [O United Nations High Commission for Refugees] closed it.", "UNHCR")]
    [InlineData("[O Paramount Pictures] made it.", "Paramount Pictures")]
    public void A_body_has_its_title_in_an_encyclopedia(string text, string name) => world.Link(text).Entities.Values.Single().Name.ShouldBe(name);

    [Fact]
    public void A_papers_last_word_is_the_paper_named_in_the_article() =>
        world.Ids("The [O Kalgoorlie Herald] reported it. The [O Herald] is weekly.").ShouldAllBe(id => id == "organisation/kalgoorlie-herald");

    [Theory]
    [InlineData("FoxNews.com", "organisation/fox-news")]
    [InlineData("the [O U.N. General Assembly]", "organisation/united-nations-general-assembly")]
    [InlineData("the [O National Institute of Allergy and Infectious Disease]", "organisation/national-institute-of-allergy-and-infectious-diseases")]
    [InlineData("the [O Center for Budget and Policy Priorities]", "organisation/center-on-budget-and-policy-priorities")]
    [InlineData("the [O Senate Armed Services]", "organisation/united-states-senate-committee-on-armed-services")]
    [InlineData("[O Fars News]", "organisation/fars-news-agency")]
    [InlineData("the [O 4th U.S. Circuit Court of Appeals]", "organisation/united-states-court-of-appeals-for-the-fourth-circuit")]
    [InlineData("the [O Ninth Circuit]", "organisation/united-states-court-of-appeals-for-the-ninth-circuit")]
    [InlineData("the [O Court of Appeals for the Third Circuit]", "organisation/united-states-court-of-appeals-for-the-third-circuit")]
    [InlineData("the [O US District Court for Northern District of California]", "organisation/united-states-district-court-for-the-northern-district-of-california")]
    [InlineData("the [O Department of Treasury]", "organisation/department-of-treasury")]
    [InlineData("a [O Texas Ranger]", "organisation/texas-ranger")]
    public void A_body_is_one_in_any_spelling(string text, string id) => world.Ids(text.Contains('[') ? text : $"[O {text}]").ShouldBe([id]);

    [Theory]
    [InlineData("The [O Brontide Broadcast Group] grew. [O Brontide] is big.", "organisation/brontide-broadcast-group")]
    [InlineData("The [O Kalgoorlie Lantern] wrote it. The [O Lantern] is weekly.", "organisation/kalgoorlie-lantern")]
    [InlineData("[O Brontide] is big, the [O Brontide Lantern] wrote.", "organisation/brontide")]
    [InlineData("The [O Kalgoorlie Lantern] and the [O Perth Lantern] wrote it. The [O Lantern] is weekly.", "organisation/lantern")]
    public void The_first_word_of_a_group_or_the_last_of_a_paper_is_short_for_the_one_of_that_name(string text, string id) => world.Ids(text).ShouldContain(id);

    [Fact]
    public void A_legal_form_is_no_part_of_the_title_of_a_company_that_nobody_knows() =>
        world.Link("[O Brontide Systems Inc.] fell.").Entities.Values.Single().Name.ShouldBe("Brontide Systems");

    [Fact]
    public void An_acronym_mends_a_spelling_that_the_tables_lack() =>
        world.Ids("The [O World Health Organisations] ([O WHO]) spoke.").ShouldAllBe(id => id == "organisation/world-health-organization");

    [Fact]
    public void A_body_named_by_its_kind_belongs_to_the_country_beside_it() =>
        world.Ids("[L Ghana]'s [O Supreme Court] ruled.")[1].ShouldBe("organisation/supreme-court-of-ghana");

    [Theory]
    [InlineData("[L US] voters and [D American] donors: the [O Senate] in [L Washington] agreed.", "organisation/united-states-senate")]
    [InlineData("[O US Senate]", "organisation/united-states-senate")]
    public void The_senate_of_an_article_is_its_countrys(string text, string id) => world.Ids(text).ShouldContain(id);

    [Fact]
    public void The_ministry_is_the_one_named_last() =>
        world.Ids("The [O Bureau of Lake Affairs] met the [O Ministry of Rivers]. The [O Ministry] agreed.").ShouldBe(
            ["organisation/bureau-of-lake-affairs", "organisation/ministry-of-rivers", "organisation/ministry-of-rivers"]);

    [Fact]
    public void A_party_letter_is_the_american_party() =>
        world.Ids("[P Ted Cruz] ([O R]-[L Texas]) and [P Ada Okoro] ([O D]-[L Calif])").ShouldBe(
            ["person/ted-cruz", "organisation/republican-party-united-states", "place/us/texas", "person/ada-okoro", "organisation/democratic-party-united-states", "place/us/california"]);
}
