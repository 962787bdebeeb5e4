using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Language;
using NSubstitute;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class NameFinderTests(KnownWorld world)
{
    [Fact]
    public void A_name_found_surely_once_is_found_everywhere() =>
        Find("[P Oleg Nikolenko] spoke. They heard Oleg Nikolenko twice.").ShouldBe(["Oleg Nikolenko/Person", "Oleg Nikolenko/Person"]);

    [Fact]
    public void A_surname_of_two_letters_is_found_again_behind_a_word_in_small_letters() =>
        Find("[P Xi] met [P Li]. He told Xi so, then Li. So he said. Li nodded. XI dined.").ShouldBe(["Xi/Person", "Li/Person", "Xi/Person", "Li/Person"]);

    [Fact]
    public void A_name_that_a_picture_repeats_is_no_longer_name() =>
        Find("[P Robert Bales Robert Bales], 38, was charged. [P Trump Trump] met [P Donald Trump]. The band [P Duran Duran] played.").ShouldBe(["Robert Bales/Person", "Robert Bales/Person", "Trump/Person", "Trump/Person", "Donald Trump/Person", "Duran Duran/Person"]);

    [Fact]
    public void A_headline_glued_to_a_surname_of_the_article_is_no_part_of_it() =>
        Find("[P Mike Pompeo] [P Richard PompeoProtests] serve. Pompeo spoke.").ShouldBe(["Mike Pompeo/Person", "Richard Pompeo/Person", "Pompeo/Person"]);

    [Fact]
    public void A_rank_is_nobody() => Find("[P Rear Adm]. [P John Kirby] spoke.").ShouldBe(["John Kirby/Person"]);

    [Fact]
    public void The_labels_of_an_interview_are_no_names() =>
        Find("Talk\n\n(([O WN])) Why?\n\n(([P Ada Okoro])) So.\n\n(([O WN])) How?\n\n(([P Ada Okoro])) Thus.").ShouldBe(["Ada Okoro/Person", "Ada Okoro/Person"]);

    [Fact]
    public void A_headline_in_capitals_has_the_names_of_the_story() =>
        Find("NIKOLENKO SPEAKS\n\nThe diplomat [P Nikolenko] spoke.").ShouldBe(["NIKOLENKO/Person", "Nikolenko/Person"]);

    [Fact]
    public void A_single_name_inside_another_title_is_not_taken_out_of_it() =>
        Find("They met in [L Bakhmut]. The Bakhmut Declaration was signed.").ShouldBe(["Bakhmut/Place"]);

    [Fact]
    public void A_hyphenated_pair_is_two_names() =>
        Find("A [D Turkish-Libyan] deal and [L US-China] trade.").ShouldBe(["Turkish/Demonym", "Libyan/Demonym", "US/Place", "China/Place"]);

    [Fact]
    public void A_participle_after_a_hyphen_is_no_part_of_the_name() => Find("The [L US-led] force left.").ShouldBe(["US/Place"]);

    [Fact]
    public void Countries_and_demonyms_are_found_where_the_tagger_missed_them() =>
        Find("Troops left Afghanistan as Ukrainian officials had said.").ShouldBe(["Afghanistan/Place", "Ukrainian/Demonym"]);

    [Theory]
    [InlineData("The [o liberal] [O Democrats] of [L Ohio].", "Democrats/Organisation Ohio/Place")]
    [InlineData("The [O liberal Democrats] of [L Ohio].", "Democrats/Organisation Ohio/Place")]
    [InlineData("Trudeau's ruling [L Liberal] side won.", "Liberal/Organisation")]
    [InlineData("They hoped to force party [L unity] soon.", "")]
    [InlineData("The State of the [L Union] speech.", "")]
    [InlineData("A [L SWAT] team came.", "SWAT/Organisation")]
    [InlineData("The [L USSR] fell.", "USSR/Place")]
    [InlineData("The ex-South [L Carolina] man.", "South Carolina/Place")]
    [InlineData("An [L ex-South Carolina] man.", "South Carolina/Place")]
    [InlineData("CAMP [L DAVID] is quiet.", "CAMP DAVID/Place")]
    [InlineData("They met in [L Jena], La., twice.", "Jena/Place La./Place")]
    [InlineData("The [P Donald Trump] Jr. story.", "Donald Trump Jr./Person")]
    [InlineData("[P Anura Kumara Dissanayake] came. [O AKD] spoke.", "Anura Kumara Dissanayake/Person AKD/Person")]
    public void A_word_that_also_names_a_town_or_a_party_is_what_the_text_makes_it(string text, string names) => string.Join(' ', Find(text)).ShouldBe(names);

    [Fact]
    public void A_language_is_no_demonym() => Find("The book is in Ukrainian and she speaks Russian.").ShouldBeEmpty();

    [Fact]
    public void A_demonym_belongs_to_the_institution_that_it_begins() =>
        Find("The [D Russian] [O Foreign Ministry] and the [D Russian] [O Communists].").ShouldBe(["Russian Foreign Ministry/Organisation", "Russian/Demonym", "Communists/Organisation"]);

    [Fact]
    public void A_country_is_a_place_whatever_it_does() => Find("[O Ukraine] beat [O Peru].").ShouldBe(["Ukraine/Place", "Peru/Place"]);

    [Fact]
    public void A_name_has_one_kind_where_no_full_name_makes_it_a_surname() =>
        Find("[O Wagner] fought. [O Wagner] left. The [P Wagner] forces stayed.").ShouldAllBe(n => n == "Wagner/Organisation");

    [Theory]
    [InlineData("[O Standard] and [O Poor's Corp] cut it.", "Standard and Poor's Corp/Organisation")]
    [InlineData("Debt of [O USX Corp. Standard] and Poor's rose.", "USX Corp./Organisation, Standard and Poor's/Organisation")]
    [InlineData("CUT BY [O S]/[O P]\n\nIt fell to BB, [O S] and [P P] said.", "S/P/Organisation, S and P/Organisation")]
    [InlineData("The [O Department of Health] and [O Human Services] spoke.", "Department of Health and Human Services/Organisation")]
    [InlineData("Sold by [O Goldman], [P Sachs] and Co today.", "Goldman, Sachs and Co/Organisation")]
    [InlineData("The [O Nairobi Standard and Poor's Readers Club] met.", "Nairobi Standard and Poor's Readers Club/Organisation")]
    [InlineData("[O Marks] and [P Spencerly] were two dogs.", "Marks/Organisation, Spencerly/Person")]
    public void A_known_body_whose_name_holds_a_joint_is_one(string marked, string found) => string.Join(", ", Find(marked)).ShouldBe(found);

    [Theory]
    [InlineData("Managed by [P Sutro] and [O Co Inc], it said.", "Sutro and Co Inc/Organisation")]
    [InlineData("Made by the [O Co Ltd] in it.", "")]
    public void A_legal_form_belongs_to_the_name_before_it(string marked, string found) => string.Join(", ", Find(marked)).ShouldBe(found);

    [Theory]
    [InlineData("[l NAKASONE] PLEDGES AID\n\n[P Yasuhiro Nakasone] spoke.", "NAKASONE/Person, Yasuhiro Nakasone/Person")]
    [InlineData("[o VOLCKER] STAYS\n\n[P Volcker] stays, said [P Volcker].", "VOLCKER/Person, Volcker/Person, Volcker/Person")]
    [InlineData("[O NORANDA] TO CUT\n\n[P Noranda] will cut, [O Noranda Inc] said. [P Noranda] fell.", "NORANDA/Organisation, Noranda/Organisation, Noranda Inc/Organisation, Noranda/Organisation")]
    public void A_headlines_capitals_mean_what_the_story_says(string marked, string found) => string.Join(", ", Find(marked)).ShouldBe(found);

    [Theory]
    [InlineData("The [L U.N.] and [L ASEAN] met.", "U.N./Organisation, ASEAN/Organisation")]
    [InlineData("The [L Obama White House] replied.", "White House/Place")]
    [InlineData("They met in Winona, [O Minn], and left [O N. Korea].", "Minn/Place, N. Korea/Place")]
    [InlineData("Killed by [p Boko Haram] there.", "Boko Haram/Organisation")]
    [InlineData("[P Donald TrumpGOP] and [P Ann McDONALD] met.", "Donald Trump/Person, Ann McDONALD/Person")]
    public void What_the_tables_know_for_one_thing_is_that(string marked, string found) => string.Join(", ", Find(marked)).ShouldBe(found);

    [Theory]
    [InlineData("The [O Baltimore Sun] wrote so.", "The Baltimore Sun/Organisation")]
    [InlineData("It was [O the New York Times] that did, [O The Associated Press] too.", "New York Times/Organisation, Associated Press/Organisation")]
    [InlineData("The [O Foreign Office] replied.", "Foreign Office/Organisation")]
    [InlineData("At the [O United States Embassy], near the [D British] Embassy.", "United States Embassy/Place, British Embassy/Place")]
    [InlineData("At the [L United States] [O Embassy] it was quiet.", "United States Embassy/Place")]
    [InlineData("[P Leon van Biljon] died. They tried to save van [P Biljon]. Near van [P Gogh].", "Leon van Biljon/Person, van Biljon/Person, Gogh/Person")]
    [InlineData("In the [L Zaatari] refugee camp, the [O European] union and the [O Gravel] union.", "Zaatari refugee camp/Place, European union/Organisation, Gravel/Organisation")]
    [InlineData("The [P Nikolenko] family met [P Nikolenko].", "Nikolenko/Person")]
    public void A_name_begins_and_ends_where_it_is_called_so(string marked, string found) => string.Join(", ", Find(marked)).ShouldBe(found);

    [Theory]
    [InlineData("The MV [P Namse Bangdzod] sank. [P Namse Bangdzod] had sailed.", "")]
    [InlineData("An Automatic Identification System ([O AIS]) failed; [O AIS] is old.", "")]
    [InlineData("Its gross yarn turnover ([O GYT]) rose, [O GYT] said.", "")]
    [InlineData("In [L New South Wales] ([O NSW]) it rained, [O NSW] said.", "New South Wales/Place, NSW/Place, NSW/Place")]
    [InlineData("The [O Amalgamated Gravel Union] ([O AGU]) struck.", "Amalgamated Gravel Union/Organisation, AGU/Organisation")]
    [InlineData("[O Group G] of the cup, by [P Image] and [P Taoiseach].", "")]
    public void What_the_text_calls_otherwise_is_no_body_or_person(string marked, string found) => string.Join(", ", Find(marked)).ShouldBe(found);

    [Theory]
    [InlineData("He flew on United Airlines to see it.", "United Airlines/Organisation")]
    [InlineData("The United Airlines plane left.", "United Airlines/Organisation")]
    [InlineData("The New United Airlines Terminal is closed.", "")]
    public void A_known_body_of_several_words_is_found_where_the_tagger_missed_it(string marked, string found) => string.Join(", ", Find(marked)).ShouldBe(found);

    [Theory]
    [InlineData("Ada Lovelace wrote.", 2, 0.4, true)]
    [InlineData("Ada Lovelace wrote.", 2, 0.3, false)]
    [InlineData("Lovelace wrote.", 1, 0.4, false)]
    public void A_full_name_needs_less_certainty_than_a_word(string text, int words, double score, bool found)
    {
        var sentences = SentenceSplitter.Split(text);
        var tagger = Substitute.For<INameTagger>();
        tagger.Tag(sentences).Returns([[new NameSpan(0, words, MentionKind.Person, score)]]);
        (new NameFinder(tagger, world.Gazetteer).Find(text, sentences).Count > 0).ShouldBe(found);
    }

    [Fact]
    public void A_capital_taken_for_a_person_is_a_place_unless_somebody_is_called_so()
    {
        Find("[P Washington] accused them.").ShouldBe(["Washington/Place"]);
        Find("[P Denzel Washington] spoke. [P Washington] left.").ShouldBe(["Denzel Washington/Person", "Washington/Person"]);
    }

    [Theory]
    [InlineData("From the balcony of [L St Peter]'s, he spoke. [L America]'s answer came.", "St Peter's/Place, America/Place")]
    [InlineData("[O Moody]'s cut it. Then Moody's paused.", "Moody's/Organisation, Moody's/Organisation")]
    [InlineData("Shares of [P Kohl]’s fell.", "Kohl’s/Organisation")]
    [InlineData("[O MCDONALD]'S FALLS", "MCDONALD'S/Organisation")]
    [InlineData("[P Helmut Kohl] spoke. [P Kohl]'s party won.", "Helmut Kohl/Person, Kohl/Person")]
    [InlineData("[P Wendy] left. [P Wendy]'s mother stayed.", "Wendy/Person, Wendy/Person")]
    [InlineData("[O Google]'s search engine", "Google/Organisation")]
    public void A_possessive_belongs_to_the_organisations_known_by_it(string marked, string found) => string.Join(", ", Find(marked)).ShouldBe(found);

    [Theory]
    [InlineData("[O Amnesty International and Human Rights Watch] objected.", "Amnesty International/Organisation, Human Rights Watch/Organisation")]
    [InlineData("The [O Liberal Democrats of Ed Davey] won seats.", "Liberal Democrats/Organisation, Ed Davey/Person")]
    [InlineData("The [O Liberal Democrats] won seats.", "Liberal Democrats/Organisation")]
    [InlineData("The [O Department of Trade and Industry] was split.", "Department of Trade and Industry/Organisation")]
    [InlineData("[O Karman and Sons] lent to the [O Bank of Kisen].", "Karman and Sons/Organisation, Bank of Kisen/Organisation")]
    [InlineData("[O Japan Innovation Party of Osaka] won.", "Japan Innovation Party/Organisation, Osaka/Place")]
    [InlineData("The [O Communist Party of Osaka] met.", "Communist Party of Osaka/Organisation")]
    [InlineData("The [O American Civil Liberties Union of Montana] sued.", "American Civil Liberties Union of Montana/Organisation")]
    [InlineData("She works at the [o Bremen bank of Karman and Sons].", "Bremen/Place, Karman and Sons/Organisation")]
    [InlineData("The [L Euro] zone grew.", "")]
    public void Two_known_names_taken_for_one_organisation_are_two(string marked, string found) => string.Join(", ", Find(marked)).ShouldBe(found);

    [Fact]
    public void A_full_name_known_of_a_person_alone_is_a_person() =>
        Find("They freed [L Aung San Suu Kyi] in [L San Jose].").ShouldBe(["Aung San Suu Kyi/Person", "San Jose/Place"]);

    [Fact]
    public void A_known_name_marked_in_parts_is_one() =>
        Find("[L ADDIS] [L ABABA] – Rain fell. They flew from [L Paris] [L London] said.").ShouldBe(["ADDIS ABABA/Place", "Paris/Place", "London/Place"]);

    [Theory]
    [InlineData("Crowds filled [L St Peter]'s Square.", "St Peter's Square/Place")]
    [InlineData("Crowds filled [P St. Peter]’s Square.", "St. Peter’s Square/Place")]
    [InlineData("They read [P Smith]'s Letters.", "Smith/Person")]
    public void A_site_named_after_somebody_is_the_site(string marked, string name) => Find(marked).ShouldBe([name]);

    [Fact]
    public void A_surname_may_be_an_organisation_too() =>
        Find("[P Henry Ford] built [O Ford]. [P Ford] died.").ShouldBe(["Henry Ford/Person", "Ford/Organisation", "Ford/Person"]);

    [Fact]
    public void A_well_known_organisation_is_no_person_where_nobody_bears_its_name() =>
        Find("The [P Wagner] army left.").ShouldBe(["Wagner/Organisation"]);

    [Theory]
    [InlineData("Sen. [P Ted Cruz] ([L R-Texas]) left.", "Ted Cruz/Person", "R/Organisation", "Texas/Place")]
    [InlineData("Rep. [P Ada Okoro], [O D-Calif.], left.", "Ada Okoro/Person", "D/Organisation", "Calif./Place")]
    [InlineData("[P Ada Okoro], an [O Arizona Republican], left.", "Ada Okoro/Person", "Arizona/Place", "Republican/Organisation")]
    [InlineData("The [O House GOP] and the [O GOP Senate] met.", "House/Organisation", "GOP/Organisation", "GOP/Organisation", "Senate/Organisation")]
    public void A_party_stands_apart_from_its_place_and_chamber(string marked, params string[] names) => Find(marked).ShouldBe(names);

    [Theory]
    [InlineData("The [O Trump White House] said no.", "White House/Place")]
    [InlineData("A [L San Francisco-based] firm left.", "San Francisco/Place")]
    public void What_belongs_to_somebody_or_lies_somewhere_is_named_for_that(string marked, string name) => Find(marked).ShouldBe([name]);

    [Fact]
    public void A_surname_of_the_article_is_no_organisation() =>
        Find("[P Nicolás Maduro] spoke. The [O Maduro] government fell.").ShouldBe(["Nicolás Maduro/Person", "Maduro/Person"]);

    [Fact]
    public void Words_that_name_nobody_are_no_organisation() => Find("[O The] report on [O TV] spoke of [O Congressional] leaders and [O Obamacare].").ShouldBeEmpty();

    private IReadOnlyList<string> Find(string marked)
    {
        var text = MarkedText.Parse(marked);
        var names = new NameFinder(new PlayedTagger(text), world.Gazetteer).Find(text.Text, SentenceSplitter.Split(text.Text));
        names.ShouldAllBe(n => text.Text.Substring(n.Start, n.End - n.Start) == n.Surface);
        return [.. names.Select(n => $"{n.Surface}/{n.Kind}")];
    }
}
