using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Language;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

/// <summary>What stands about names in pages of news: datelines, headlines, marks of party and state, fires, families.</summary>
public sealed class NamesInNewsTests(KnownWorld world)
{
    [Theory]
    [InlineData("Talks\n\n[O LONDON WikiLeaks] founder left.", "LONDON/Place", "WikiLeaks/Organisation")]
    [InlineData("Did [P Ada Okoro Misjudge] the Case?\n\n[P Ada Okoro] left. Okoro spoke.", "Ada Okoro/Person", "Ada Okoro/Person", "Okoro/Person")]
    [InlineData("Talks\n\n[P Ada Mikulski] and [P Ben Delaney] met. [P Mikulski Delaney] agreed.", "Ada Mikulski/Person", "Ben Delaney/Person", "Mikulski/Person", "Delaney/Person")]
    [InlineData("Talks\n\n[P Ada Okoro Jr.] left. [P Okoro Jr.] spoke to [P Ben Okoro].", "Ada Okoro Jr./Person", "Okoro Jr./Person", "Ben Okoro/Person")]
    public void What_was_run_together_is_parted(string marked, params string[] names) => Find(marked).ShouldBe(names);

    [Fact]
    public void A_party_and_state_behind_a_name_are_nobodys_name() =>
        Find("[P Ada Okoro], [P R-Ky]., left.").ShouldBe(["Ada Okoro/Person", "R/Organisation", "Ky/Place"]);

    [Fact]
    public void An_initial_goes_to_the_name_behind_it() => Find("It was signed by [P K.] [P Charles McCullough] in May.").ShouldBe(["K. Charles McCullough/Person"]);

    [Fact]
    public void A_weekday_behind_a_body_is_no_part_of_it() => Find("A source told [O Fox News Monday].").ShouldBe(["Fox News/Organisation"]);

    [Fact]
    public void A_fire_is_no_body_where_acres_burn()
    {
        Find("The [O Quarry Fire] has burnt 300 acres, [O Cal Fire] said.").ShouldBe(["Cal Fire/Organisation"]);
        Find("The band [O Quarry Fire] sang.").ShouldBe(["Quarry Fire/Organisation"]);
    }

    [Theory]
    [InlineData("[P Ada Tsarnova] left. The [P Tsarnovas] fled.", "Ada Tsarnova/Person")]
    [InlineData("They met the [D Obamas].", "")]
    [InlineData("[P Roger Williams] left. [P Williams] spoke.", "Roger Williams/Person Williams/Person")]
    public void A_family_is_nobody(string marked, string names) => string.Join(' ', Find(marked)).ShouldBe(names);

    [Fact]
    public void A_great_city_that_the_tagger_is_not_sure_of_is_nobodys_name()
    {
        var names = new NameSet();
        names.Add(new FoundName(0, "Baltimore".Length, MentionKind.Person, "Baltimore", 0.8));

        new KindRepair(world.Gazetteer).Repair(names);

        names.Names.Single().Kind.ShouldBe(MentionKind.Place);
    }

    private IReadOnlyList<string> Find(string marked)
    {
        var text = MarkedText.Parse(marked);
        return [.. new NameFinder(new PlayedTagger(text), world.Gazetteer).Find(text.Text, SentenceSplitter.Split(text.Text)).Select(n => $"{n.Surface}/{n.Kind}")];
    }
}
