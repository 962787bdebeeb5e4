using NewsSearch.Indexing.Annotation.Quotes;
using NewsSearch.Indexing.Annotation.Roles;
using NewsSearch.Indexing.Knowledge;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation.Quotes;

public sealed class QuoteReaderTests
{
    private static readonly RoleReader Roles = new(Gazetteer.Load());
    private static readonly QuoteReader Reader = new();

    [Theory]
    [InlineData("“We agree,” [P Antony Blinken] said.", "Direct “We agree,” Antony Blinken (Antony Blinken), said")]
    [InlineData("“We agree,” said [L U.S.|country/us] Secretary of State [P Antony Blinken].", "Direct “We agree,” Antony Blinken (Antony Blinken), said")]
    [InlineData("[P Antony Blinken] said: “We agree with this.”", "Direct “We agree with this.” Antony Blinken (Antony Blinken), said")]
    [InlineData("\"We agree,\" [P Ada Okoro] said. \"But not now.\"", "Direct “We agree,” Ada Okoro (Ada Okoro), said", "Direct “But not now.” Ada Okoro (Ada Okoro), -")]
    [InlineData("“We agree,” [P Ada Okoro], who arrived on Monday, told reporters.", "Direct “We agree,” Ada Okoro (Ada Okoro), told")]
    [InlineData("[P Ada Okoro] arrived. “We agree,” she added.", "Direct “We agree,” Ada Okoro (she), added")]
    [InlineData("‘We won’t agree,’ [P Ada Okoro] said.", "Direct “We won’t agree,” Ada Okoro (Ada Okoro), said")]
    [InlineData("'We won't agree,' [P Ada Okoro] said.", "Direct “We won't agree,” Ada Okoro (Ada Okoro), said")]
    [InlineData("According to [P Ada Okoro], “nothing has changed” since.", "Mixed “nothing has changed” Ada Okoro (Ada Okoro), According to")]
    [InlineData("The [L Kremlin] said it would give “clarifications” later.", "Indirect “it would give “clarifications” later” Kremlin (Kremlin), said", "Mixed “clarifications” Kremlin (Kremlin), said")]
    [InlineData("“He fled,” a police spokesman said.", "Direct “He fled,” - (a police spokesman), said")]
    [InlineData("“They told me ‘go away’ twice,” [P Ada Okoro] said.", "Direct “They told me ‘go away’ twice,” Ada Okoro (Ada Okoro), said")]
    [InlineData("[P Putin] and [P Xi] greeted one another as “dear friend” on Monday.", "Mixed “dear friend” Putin (Putin) + Xi (Xi), greeted")]
    [InlineData("[L Moscow|place/ru/moscow@RU] imposed what it called “a crude provocation by the other side”.", "Mixed “a crude provocation by the other side” place/ru/moscow (it), called")]
    [InlineData("[P Putin] met his “dear friend” on Monday.", "Mixed “dear friend” Putin (his), -")]
    public void Words_in_marks_have_their_speaker(string marked, params string[] expected) =>
        Read(marked).ShouldBe(expected);

    [Theory]
    [InlineData("A [L New York|place/us/new-york-city@US]-based label makes clothes that “express the essence of the steppe and its people” in felt.")]
    [InlineData("[L New York|place/us/new-york-city@US] regulators fined the bank $150 million for its “significant compliance failures over many years” in May.")]
    public void A_place_that_only_says_which_are_meant_does_not_speak(string marked) =>
        Read(marked).ShouldAllBe(quote => !quote.Contains("(New York)"));

    [Theory]
    [InlineData("The film “Argo” won.")]
    [InlineData("A film called “The Long Road” was shown.")]
    [InlineData("The 'so-called' reform failed.")]
    [InlineData("It was the farmers' and workers' day.")]
    [InlineData("He is 5'10\" and she 5'8\" tall.")]
    [InlineData("The '90s weren't ours.")]
    [InlineData("[P Robert] “Bobby” [P Scott] came.")]
    [InlineData("They marched against Brexit (“British exit”).")]
    [InlineData("“COVI” stands for the virus.")]
    [InlineData("The agents are “essential” federal workers.")]
    [InlineData("[P Ada Okoro] spoke. The crime may be considered “terrorist” in court.")]
    [InlineData("It led to what is called in the report a “dead cat” market.")]
    [InlineData("“Report found on street” — [O CBC], August 15, 2008.")]
    public void Marks_around_names_and_odd_words_are_no_quotation(string marked) =>
        Read(marked).ShouldBeEmpty();

    [Theory]
    [InlineData("“We agree,” [P Ada Okoro] said on “Fox News Sunday.”")]
    [InlineData("“We agree,” [P Ada Okoro] said on [O ABC]’s “This Week.”")]
    [InlineData("“We agree,” [P Ada Okoro] told “Face the Nation.”")]
    [InlineData("“We agree,” says [P Ada Okoro], author of “The Politics of Gun Control.”")]
    [InlineData("“We agree,” she told “Tonight Show” host [P Ada Okoro].")]
    [InlineData("“We agree,” said [P Ada Okoro] in an interview with [P Ben Mensah] for “Sunday Morning Futures.”")]
    public void A_title_of_a_programme_or_book_is_no_quotation(string marked) => Read(marked).Single().ShouldContain("“We agree,”");

    [Theory]
    [InlineData("An official said in a statement [L Washington] was warned. [L Germany|country/de] waited in [L Berlin|place/de/berlin].\n\n“We agree,” the statement said.", "an official")]
    [InlineData("[O Acme] said in a report that it rained. [L Germany|country/de] waited.\n\n“We agree,” the report said.", "acme")]
    [InlineData("[P Ada Okoro] spoke as [O Acme] released its report. [L Germany|country/de] waited.\n\n“We agree,” the report said.", "acme")]
    [InlineData("[L Germany|country/de] waited for [O Acme].\n\n“We agree,” the report said.", "the report")]
    [InlineData("The group met in [L Berlin|place/de/berlin@DE]. Guests of [L Germany|country/de] waited.\n\n“We agree,” it said.", null)]
    public void A_statement_is_of_whoever_made_it_and_of_no_country_near_by(string marked, string? speaker)
    {
        var linked = LinkedExample.Parse(marked);

        var said = Reader.Read(linked, Roles.Read(linked), [], []).Single(q => linked.Text[q.Start..q.End] == "We agree,").Speakers;

        said.Select(s => s.Name.ToLowerInvariant()).SingleOrDefault().ShouldBe(speaker);
    }

    [Theory]
    [InlineData("[P Ada Okoro]: [O CIA] 'blames saudi prince for murder'\n\nIt rained.", "Mixed “blames saudi prince for murder” CIA (CIA), -")]
    [InlineData("[P Ada Okoro]: 'We will not go away'\n\nIt rained.", "Direct “We will not go away” Ada Okoro (Ada Okoro), -")]
    [InlineData("[L US|country/us] warns [P Ada Okoro]: Stop 'this provocation of us' now\n\nIt rained.", "Mixed “this provocation of us” country/us (US), warns")]
    public void A_name_before_a_colon_in_a_headline_says_only_what_is_all_that_follows(string marked, string expected) => Read(marked).ShouldBe([expected]);

    [Theory]
    [InlineData("“We agree,” [P Ada Okoro] said at an event held by the [O Center], a [O Democrat|organisation/democrats]-aligned advocacy group.")]
    [InlineData("The [O EU] and leading member states have sharply criticised the move.")]
    [InlineData("They were outraged by leaked emails showing the committee favored [P Ada Okoro].")]
    public void What_holds_no_clause_or_no_verb_of_saying_is_not_reported(string marked) => Read(marked).ShouldAllBe(quote => !quote.StartsWith("Indirect"));

    [Fact]
    public void In_an_interview_only_whom_the_clause_names_says_what_is_in_marks() =>
        Read("Talk\n\n((WN)) Why?\n\n(([P Ada Okoro])) She told me, “We do not agree with you.” And he was like, “You seem like a nice person.” [P Ben Mensah] said, “We agree.”\n\n((WN)) How?\n\n(([P Ada Okoro])) Thus.").ShouldBe(
        [
            "Direct “We do not agree with you.” , told",
            "Direct “You seem like a nice person.” , -",
            "Direct “We agree.” Ben Mensah (Ben Mensah), said",
        ]);

    [Fact]
    public void A_post_shown_in_the_story_is_said_by_who_signed_it() =>
        Read("[P Ben Mensah] waited.\n\nHe called him an “individual”! — [P Ada Okoro] (@okoro) May 26, 2019\n\nIt rained.").ShouldBe(["Direct “He called him an “individual”!” Ada Okoro (Ada Okoro), -"]);

    [Fact]
    public void A_quotation_over_paragraphs_is_one_span_each_with_one_speaker()
    {
        const string Marked = "[P Ada Okoro] said: “We began early.\n\n“We went on until late.\n\n“Then we stopped.”\n\nThe end.";

        Read(Marked).ShouldBe(
        [
            "Direct “We began early.” Ada Okoro (Ada Okoro), said",
            "Direct “We went on until late.” Ada Okoro (Ada Okoro), -",
            "Direct “Then we stopped.” Ada Okoro (Ada Okoro), -",
        ]);
    }

    [Theory]
    [InlineData("[P Ada Okoro] said that the talks had failed in the night.", "Indirect “the talks had failed in the night” Ada Okoro (Ada Okoro), said")]
    [InlineData("The talks had failed in the night, [P Ada Okoro] said.", "Indirect “The talks had failed in the night” Ada Okoro (Ada Okoro), said")]
    [InlineData("According to [P Ada Okoro], the talks had failed.", "Indirect “the talks had failed” Ada Okoro (Ada Okoro), According to")]
    [InlineData("[P Ada Okoro] told reporters the talks had failed.", "Indirect “the talks had failed” Ada Okoro (Ada Okoro), told")]
    [InlineData("[P Ada Okoro] told reporters outside the town hall she would sign.", "Indirect “she would sign” Ada Okoro (Ada Okoro), told")]
    [InlineData("[P Ada Okoro] said aboard the ship, the talks had failed.", "Indirect “the talks had failed” Ada Okoro (Ada Okoro), said")]
    [InlineData("[P Ada Okoro] told [P Ben Mensah] he would resign, and left.", "Indirect “he would resign, and left” Ada Okoro (Ada Okoro), told")]
    [InlineData("The agency said Wednesday's quake had hit the bridge.", "Indirect “Wednesday's quake had hit the bridge” - (The agency), said")]
    [InlineData("Officials say the bridge is closed.", "Indirect “the bridge is closed” - (Officials), say")]
    [InlineData("[O The Times] reported on Friday that the bridge had collapsed.", "Indirect “the bridge had collapsed” The Times (The Times), reported")]
    [InlineData("[P Ada Okoro] said on Tuesday, the bridge would be closed.", "Indirect “the bridge would be closed” Ada Okoro (Ada Okoro), said")]
    [InlineData("The bridge was closed in May according to [O The Times].", "Indirect “The bridge was closed in May” The Times (The Times), according to")]
    [InlineData("The bridge was closed, according to officials, but nobody was hurt.", "Indirect “The bridge was closed” - (officials), according to")]
    [InlineData("According to [P Ada Okoro], head of the station, the bridge is safe.", "Indirect “the bridge is safe” Ada Okoro (Ada Okoro), According to")]
    [InlineData("[L Kyiv|place/ua/kyiv@UA], which says the war goes on, has been quiet.", "Indirect “the war goes on” place/ua/kyiv (which), says")]
    [InlineData("[L Washington|place/us/washington-dc@US] has said in recent weeks it fears [L China|country/cn@CN] might send weapons, an accusation [L Beijing|place/cn/beijing@CN] has dismissed.", "Indirect “it fears China might send weapons” place/us/washington-dc (Washington), said")]
    [InlineData("The bridge was unsafe, chief engineer [P Ada Okoro] said.", "Indirect “The bridge was unsafe” Ada Okoro (Ada Okoro), said")]
    public void A_clause_that_is_clearly_reported_is_an_indirect_quotation(string marked, string expected) =>
        Read(marked).ShouldBe([expected]);

    [Fact]
    public void Each_verb_of_saying_reports_its_own_clause() =>
        Read("[P Ada Okoro] said the bridge was unsafe, adding that it would be closed.").ShouldBe(
            ["Indirect “the bridge was unsafe” Ada Okoro (Ada Okoro), said", "Indirect “it would be closed” Ada Okoro (Ada Okoro), adding"]);

    [Theory]
    [InlineData("[P Ada Okoro] announced a plan to close the bridge.")]
    [InlineData("[P Ada Okoro] claims to have closed the bridge.")]
    [InlineData("[P Ada Okoro] continued her work and did not stop.")]
    [InlineData("[P Ada Okoro] proposed legislation that would close the bridge.")]
    [InlineData("One of six states that had decided to wait was [L Ohio|place/us/ohio@US].")]
    public void What_is_no_clause_or_not_said_is_no_quotation(string marked) => Read(marked).ShouldBeEmpty();

    [Theory]
    [InlineData("“We agree,” Leader and former minister under [P Ben Mensah], [P Ada Okoro], said.", "Direct “We agree,” Ada Okoro (Ada Okoro), said")]
    [InlineData("[P Ada Okoro]'s statement read: “We agree with this.”", "Direct “We agree with this.” Ada Okoro (Ada Okoro's statement), read")]
    [InlineData("[P Ada Okoro] in relaying the news to [O Parliament] said, “We agree with this.”", "Direct “We agree with this.” Ada Okoro (Ada Okoro), said")]
    [InlineData("The council was criticised, with [P Ada Okoro] stating: “We agree with this.”", "Direct “We agree with this.” Ada Okoro (Ada Okoro), stating")]
    [InlineData("“We agree,” said his father, [P Ada Okoro], after the talks.", "Direct “We agree,” Ada Okoro (Ada Okoro), said")]
    [InlineData("“We agree,” [P Ada Okoro] of the county history office told [O Reuters].", "Direct “We agree,” Ada Okoro (Ada Okoro), told")]
    [InlineData("“We agree,” said [O Bayview University]'s chancellor, [P Ada Okoro].", "Direct “We agree,” Ada Okoro (Ada Okoro), said")]
    [InlineData("[L US|country/us] Secretary of State [P Ada Okoro] posted a message blaming [L Iran|country/ir], saying there was “no doubt left now.”", "Direct “no doubt left now.” Ada Okoro (Ada Okoro), saying")]
    [InlineData("Remarked the station's scientist [P Ada Okoro], “This is good news.”", "Direct “This is good news.” Ada Okoro (Ada Okoro), Remarked")]
    [InlineData("[O Parliament] met. They released a statement which said, “We agree with this.”", "Direct “We agree with this.” Parliament (which), said")]
    [InlineData("“We are shocked”, reads an [O AEW] press release, and no more.", "Mixed “We are shocked” AEW (an AEW press release), reads")]
    [InlineData("The voice actor [P Lauren Landa] came. “It was late,” she said.", "Direct “It was late,” Lauren Landa (she), said")]
    [InlineData("“We are shocked,” reads an [O AEW] press release.", "Direct “We are shocked,” AEW (an AEW press release), reads")]
    [InlineData("The [O Home Office] letter reads “we may extend the use of it”.", "Mixed “we may extend the use of it” Home Office (The Home Office letter), reads")]
    [InlineData("[P Ada Okoro] called the plan a “breach of faith”, according to [O The Times].", "Mixed “breach of faith” Ada Okoro (Ada Okoro), called")]
    [InlineData("[P Ada Okoro] said – as reported by [O The Times] – “it will change its name”.", "Mixed “it will change its name” Ada Okoro (Ada Okoro), said")]
    [InlineData("The largest opposition party, the [O Greens], met, saying that it was “a sad day for all”.", "Mixed “a sad day for all” Greens (Greens), saying")]
    [InlineData("“He rose early,” the book said.", "Direct “He rose early,” - (the book), said")]
    [InlineData("One questioner claimed that “the forces of order had failed”.", "Mixed “the forces of order had failed” - (One questioner), claimed")]
    [InlineData("“He rose early,” said Ndiaye.", "Direct “He rose early,” - (Ndiaye), said")]
    [InlineData("“We agree,” [P Ada Okoro], [O Greens]’s founder and president said.", "Direct “We agree,” Ada Okoro (Ada Okoro), said")]
    [InlineData("[P Ada Okoro] left. “We agree,” the [L Texas|place/us/texas@US] [O Republican] said.", "Direct “We agree,” Ada Okoro (the Texas Republican), said")]
    [InlineData("[P Ada Okoro] left. “We agree,” the former senior [P Ben Mensah] adviser said.", "Direct “We agree,” Ada Okoro (the former senior Ben Mensah adviser), said")]
    [InlineData("“We agree,” [O The Times] quoted [P Ada Okoro] as saying.", "Direct “We agree,” Ada Okoro (Ada Okoro), quoted")]
    [InlineData("They called [P Ben Mensah] about [P Ada Okoro]’s comment that [P Ben Mensah] “can be a good mayor.”", "Direct “can be a good mayor.” Ada Okoro (Ada Okoro), -")]
    [InlineData("[P Ada Okoro]’s reference to “13 angry men” is a jab.", "Mixed “13 angry men” Ada Okoro (Ada Okoro), -")]
    [InlineData("[P Ada Okoro]'s catchphrase is “now or never.”", "Direct “now or never.” Ada Okoro (Ada Okoro), -")]
    [InlineData("[P Ada Okoro] called [P Ben Mensah]'s admission a “political manoeuvre.”", "Direct “political manoeuvre.” Ada Okoro (Ada Okoro), called")]
    [InlineData("[P Ada Okoro] opposed [P Ben Mensah]'s statement: “We do not agree.”", "Direct “We do not agree.” Ada Okoro (Ada Okoro), -")]
    [InlineData("[P Ada Okoro] decried her father's recently uncovered remarks as “ugliness”.", "Mixed “ugliness” Ada Okoro (Ada Okoro), decried")]
    [InlineData("[O NATO] met in May. The alliance raised its voice, accusing them of being “an enabler of war”.", "Mixed “an enabler of war” NATO (The alliance), accusing")]
    [InlineData("[P Ada Okoro] sent a memo in May. The memo warned of “a long and hard winter.”", "Direct “a long and hard winter.” Ada Okoro (The memo), warned")]
    [InlineData("[L BOSTON|place/us/boston@US] ([O AP]) — [P Ada Okoro] left in May, promising “a long and hard winter.”", "Direct “a long and hard winter.” Ada Okoro (Ada Okoro), promising")]
    [InlineData("This is what troubles [P Ada Okoro]:\n\n“We have gone too far.”", "Direct “We have gone too far.” Ada Okoro (Ada Okoro), -")]
    public void The_speaker_is_whoever_the_words_belong_to(string marked, string expected) => Read(marked).ShouldBe([expected]);

    [Fact]
    public void An_outlet_behind_a_row_of_quotations_only_passes_them_on() =>
        Read("[P Ada Okoro] called it “cruel,” “reckless” and “awful,” [O CNBC] reported.").ShouldAllBe(q => q.Contains("Ada Okoro (Ada Okoro)", StringComparison.Ordinal));

    [Theory]
    [InlineData("Minister's lawyer rejects ‘needless and late’ pardon\n\n[P Ben Mensah] spoke. “It was needless and late,” said [P Ada Okoro].", "Mixed “needless and late” Ada Okoro (Ada Okoro), rejects")]
    [InlineData("[P Ben Mensah] aide blames war on ‘lack of an ability to agree’\n\n[P Ada Okoro] said the “lack of an ability to agree” led to it.", "Mixed “lack of an ability to agree” Ada Okoro (Ada Okoro), blames")]
    public void A_quotation_in_the_title_is_said_by_whoever_says_it_in_the_story(string marked, string first) => Read(marked).First().ShouldBe(first);

    [Fact]
    public void Words_after_a_colon_in_a_headline_are_somebodys_though_each_has_a_capital() =>
        Read("[P Okoro] to Voters on Sunday: ‘Stand for the Anthem’").ShouldBe(["Mixed “Stand for the Anthem” Okoro (Okoro), -"]);

    [Fact]
    public void Words_taken_from_somebody_in_the_midst_of_the_reporters_are_the_subjects() =>
        Read("[P Ada Okoro] also developed “a way to close the bridge in time” last year.").ShouldBe(["Mixed “a way to close the bridge in time” Ada Okoro (Ada Okoro), -"]);

    [Theory]
    [InlineData("“It is a long game.” — [P Ada Okoro]")]
    [InlineData("“It is a long game.”\n\n— [P Ada Okoro]\n\nThe talks went on.")]
    public void A_name_behind_a_dash_signs_the_words_before_it(string marked) =>
        Read(marked).ShouldBe(["Direct “It is a long game.” Ada Okoro (Ada Okoro), -"]);

    [Fact]
    public void She_is_the_woman_spoken_of_and_he_the_man() =>
        Read("[P Mary Okoro] met [P John Mensah] in May. “We agree,” she said. “We do not,” he said. “Then go,” she said.").ShouldBe(
            ["Direct “We agree,” Mary Okoro (she), said", "Direct “We do not,” John Mensah (he), said", "Direct “Then go,” Mary Okoro (she), said"]);

    [Fact]
    public void The_president_is_not_the_vice_president() =>
        Read("President [P Ada Okoro] met Vice President [P Ben Mensah] in May. “We agree,” the president said.").ShouldBe(["Direct “We agree,” Ada Okoro (the president), said"]);

    [Fact]
    public void A_title_in_place_of_the_name_keeps_its_holder_in_mind() =>
        Read("Mayor [P Idris Okoro] came. [P Ben Mensah] left. The mayor has slept. “It was right,” he said.").ShouldBe(["Direct “It was right,” Idris Okoro (he), said"]);

    [Fact]
    public void A_description_of_one_person_is_whoever_was_spoken_of_just_now() =>
        Read("“We agree,” said the study's author [P Ada Okoro]. The [O Wooster] professor added, “But not now.”").ShouldBe(
            ["Direct “We agree,” Ada Okoro (Ada Okoro), said", "Direct “But not now.” Ada Okoro (The Wooster professor), added"]);

    [Fact]
    public void Words_after_a_sentence_about_somebody_are_theirs() =>
        Read("“We agree,” [P Ben Mensah] said.\n\n[P Ada Okoro] named young voters as a reason to hope. “They are tired of this.”").ShouldBe(
            ["Direct “We agree,” Ben Mensah (Ben Mensah), said", "Direct “They are tired of this.” Ada Okoro (Ada Okoro), -"]);

    [Theory]
    [InlineData("All of them were “full and unconditional” in the end.", "full and unconditional")]
    [InlineData("The novel, which the paper called “the best book in years.”", "the best book in years.")]
    [InlineData("[P Ada Okoro] said in the video, “I have heard from so many.”", "I have heard from so many.")]
    [InlineData("The complaint was about a “massive fraudulent scheme” in May.", "massive fraudulent scheme")]
    [InlineData("[P Ada Okoro] called the winner of the year “Miss Piggy” in May.", "Miss Piggy")]
    [InlineData("[P Ada Okoro] answered with “What is Aleppo?” and went.", "What is Aleppo?")]
    [InlineData("Protesters chanted “What curfew?” and went on.", "What curfew?")]
    public void Words_taken_from_others_are_quotations(string marked, string words) => Read(marked).Single().ShouldContain($"“{words}”");

    [Fact]
    public void The_minister_is_the_one_named_before_and_not_a_later_one() =>
        Read("Finance minister [P Ada Okoro] left. “We agree,” the minister said. Health minister [P Ben Mensah] came.").ShouldBe(["Direct “We agree,” Ada Okoro (the minister), said"]);

    [Fact]
    public void The_minister_is_the_person_with_that_title() =>
        Read("Finance minister [P Ada Okoro] left. It rained. “We agree,” the minister said.").ShouldBe(["Direct “We agree,” Ada Okoro (the minister), said"]);

    [Fact]
    public void A_text_of_quotation_marks_alone_ends()
    {
        var linked = LinkedExample.Parse(string.Concat(Enumerable.Repeat("“\" ‘' ", 50_000)));

        Reader.Read(linked, [], [], []).Count.ShouldBeLessThan(100_000);
    }

    private static IEnumerable<string> Read(string marked) => ReadQuotes.Of(marked);
}
