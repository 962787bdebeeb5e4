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
    [InlineData("Talks\n\n[O SAN FRANCISCO Okoro Motors] fell.", "SAN FRANCISCO/Place", "Okoro Motors/Organisation")]
    [InlineData("Talks\n\n[O WASHINGTON FBI] agents left.", "WASHINGTON/Place", "FBI/Organisation")]
    [InlineData("The [L India-Sri Lanka] talks and the [L Israel-Hamas] war.", "India/Place", "Sri Lanka/Place", "Israel/Place", "Hamas/Organisation")]
    [InlineData("[P Ada Okoro] and [P Ben Moss] met. An [P Okoro-Moss] plan.", "Ada Okoro/Person", "Ben Moss/Person", "Okoro/Person", "Moss/Person")]
    [InlineData("[P Ada Okoro] and [P Ben Moss] met. The [P Okoro-Moss] bill failed.", "Ada Okoro/Person", "Ben Moss/Person")]
    [InlineData("Talks\n\n[O SAN FRANCISCO Yesterday] they left.", "SAN FRANCISCO/Place")]
    [InlineData("[P Ada Lopez-Herrera] spoke. [P Lopez-Herrera] left.", "Ada Lopez-Herrera/Person", "Lopez-Herrera/Person")]
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

    [Theory]
    [InlineData("[P Ada Okoro] ate a chicken [L kiev] in [L Kyiv].", "Ada Okoro/Person Kyiv/Place")]
    [InlineData("[P Ada Okoro] wrote to [P trump] of a [P martinet] in [L Kyiv].", "Ada Okoro/Person trump/Person Kyiv/Place")]
    [InlineData("i met [P ada okoro] in [L kyiv].", "ada okoro/Person kyiv/Place")]
    public void Small_letters_name_nothing_amid_capitals(string marked, string names) => string.Join(' ', Find(marked)).ShouldBe(names);

    [Theory]
    [InlineData("[D African]-[D American] voters and [D Native American] voters in [L Ohio].", "Ohio/Place")]
    [InlineData("[D American] voters met [P Uighurs].", "American/Demonym")]
    public void A_people_without_a_place_is_not_marked(string marked, string names) => string.Join(' ', Find(marked)).ShouldBe(names);

    [Theory]
    [InlineData("[O VO] - [P Ada Okoro] arrives. [O SOT] [P Okoro PRESSER] \"We won.\" ON [O CAMERA] - He left.", "Ada Okoro/Person Okoro/Person")]
    [InlineData("[O CAMERA], a watchdog, spoke.", "CAMERA/Organisation")]
    public void What_a_script_says_of_pictures_and_sound_is_nobodys_name(string marked, string names) => string.Join(' ', Find(marked)).ShouldBe(names);

    [Theory]
    [InlineData("[P Ada Okoro dutifully] nodded. [P byAda Okoro]. [P Moss demurred].", "Ada Okoro/Person Ada Okoro/Person Moss/Person")]
    [InlineData("They wore [P Ada Okoro lapel] pins. [P Park Chan wook] and [P Ada bin Moss] left.", "Ada Okoro/Person Park Chan wook/Person Ada bin Moss/Person")]
    public void A_small_word_is_no_part_of_a_persons_name(string marked, string names) => string.Join(' ', Find(marked)).ShouldBe(names);

    [Fact]
    public void A_junior_marked_by_himself_is_his_name() => Find("They met [P John Boyd], [P Jr.], the farmer.").ShouldBe(["John Boyd, Jr./Person"]);

    [Theory]
    [InlineData("[P Ada Okoro] left, said [L Okoro].", "Ada Okoro/Person Okoro/Person")]
    [InlineData("[P Ada Okoro] left [L Okoro]. They met in [L Okoro].", "Ada Okoro/Person Okoro/Place Okoro/Place")]
    public void A_surname_of_the_article_is_no_place_that_nobody_knows(string marked, string names) => string.Join(' ', Find(marked)).ShouldBe(names);

    [Fact]
    public void The_number_of_a_circuit_belongs_to_its_court() =>
        Find("They asked the 6th [O US Circuit Court of Appeals].").ShouldBe(["6th US Circuit Court of Appeals/Organisation"]);

    [Fact]
    public void A_great_city_that_the_tagger_is_not_sure_of_is_nobodys_name()
    {
        var names = new NameSet();
        names.Add(new FoundName(0, "Baltimore".Length, MentionKind.Person, "Baltimore", 0.8));

        new KindRepair(world.Gazetteer).Repair(names);

        names.Names.Single().Kind.ShouldBe(MentionKind.Place);
    }

    [Theory]
    [InlineData("They sued the [O Bureau of Prisons of] Ohio.", "Bureau of Prisons/Organisation")]
    [InlineData("It stalled in the [O GOP-led House] in May.", "House/Organisation")]
    [InlineData("The [O Reagan Administration] and the [O Small Business Administration] agreed.", "Reagan/Person Small Business Administration/Organisation")]
    [InlineData("The [O Reagan Justice Department] sued.", "Reagan/Person Justice Department/Organisation")]
    [InlineData("The [P Reagan-Bush] administration. A [P Zimm-Okoro] administration.", "Reagan/Person Bush/Person Zimm-Okoro/Person")]
    [InlineData("[O Congressional Democrats] and [O Senior Republicans] met in [L Ohio].", "Democrats/Organisation Republicans/Organisation Ohio/Place")]
    [InlineData("[O Ohio Democratic Rep.] [P Ada Okoro] left.", "Ohio/Place Democratic/Organisation Ada Okoro/Person")]
    [InlineData("Sen. [P Ada Okoro] ([L R.], [L Fla.]) left.", "Ada Okoro/Person R/Organisation Fla./Place")]
    [InlineData("[O Sunni Muslims] left [L Iraq].", "Iraq/Place")]
    public void What_tells_which_of_a_body_are_meant_is_no_part_of_its_name(string marked, string names) => string.Join(' ', Find(marked)).ShouldBe(names);

    [Theory]
    [InlineData("See pic.example.com/[O oVGkLzdq] and https://t.co/[P AdaOk] for it.", "")]
    [InlineData("The [L U.S.]/[L Mexico] border and [O AFP]/[O Getty Images] in [L Ohio].", "U.S./Place Mexico/Place AFP/Organisation Getty Images/Organisation Ohio/Place")]
    public void A_web_address_holds_no_name(string marked, string names) => string.Join(' ', Find(marked)).ShouldBe(names);

    [Theory]
    [InlineData("The [O S&P] 500 fell, the [O Dow Jones] industrial average rose.", "")]
    [InlineData("[O S&P] cut the rating. [O Dow Jones] bought a paper in 2007. It was [O S&P] in 2011.", "S&P/Organisation Dow Jones/Organisation S&P/Organisation")]
    public void An_index_of_a_market_is_no_body(string marked, string names) => string.Join(' ', Find(marked)).ShouldBe(names);

    [Theory]
    [InlineData("[P Booz Allen Hamilton] grew.", "Booz Allen Hamilton/Organisation")]
    [InlineData("[P Ralph Lauren] drew. [P Lauren] spoke.", "Ralph Lauren/Person Lauren/Person")]
    public void A_company_called_like_a_person_is_one_unless_somebody_is_called_so(string marked, string names) => string.Join(' ', Find(marked)).ShouldBe(names);

    private IReadOnlyList<string> Find(string marked)
    {
        var text = MarkedText.Parse(marked);
        return [.. new NameFinder(new PlayedTagger(text), world.Gazetteer).Find(text.Text, SentenceSplitter.Split(text.Text)).Select(n => $"{n.Surface}/{n.Kind}")];
    }
}
