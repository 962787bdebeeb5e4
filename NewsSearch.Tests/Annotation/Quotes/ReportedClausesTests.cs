using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation.Quotes;

/// <summary>Where a reported clause begins and ends, and who reports it, beyond the plain "X said that".</summary>
public sealed class ReportedClausesTests
{
    [Theory]
    [InlineData("[P Ada Okoro] said the bridge over the river was “too narrow” to be safe.", "Indirect “the bridge over the river was “too narrow” to be safe” Ada Okoro (Ada Okoro), said")]
    [InlineData("[P Ada Okoro] said that is not an option that is open.", "Indirect “that is not an option that is open” Ada Okoro (Ada Okoro), said")]
    [InlineData("According to the agency the bridge was closed in May.", "Indirect “the bridge was closed in May” - (the agency), According to")]
    [InlineData("According to [P Ada Okoro], an engineer at [O Acme], the bridge is safe.", "Indirect “the bridge is safe” Ada Okoro (Ada Okoro), According to")]
    [InlineData("In that light, aides say, the mayor keeps calm and has a longer view.", "Indirect “the mayor keeps calm and has a longer view” - (aides), say")]
    [InlineData("Drug prices directly affect many consumers in towns, said [P Ada Okoro], a professor.", "Indirect “Drug prices directly affect many consumers in towns” Ada Okoro (Ada Okoro), said")]
    [InlineData("[P Ada Okoro] did say the bridge was closed.", "Indirect “the bridge was closed” Ada Okoro (Ada Okoro), say")]
    [InlineData("[P Ada Okoro] outlined that the bridge had to be closed.", "Indirect “the bridge had to be closed” Ada Okoro (Ada Okoro), outlined")]
    [InlineData("[L BEIRUT|place/lb/beirut@LB] Air strikes have hit a hospital, a spokesman said.", "Indirect “Air strikes have hit a hospital” - (a spokesman), said")]
    [InlineData("• Fire spreads fast: Crews have left the town, officials said.", "Indirect “Crews have left the town” - (officials), said")]
    public void A_clause_is_read_whole_and_alone(string marked, string expected) => ReadQuotes.Of(marked).ShouldContain(expected);

    [Fact]
    public void A_clause_ends_where_another_with_a_title_speaks() =>
        ReadQuotes.Of("[P Ada Okoro] told reporters that the board had been asking for results, while county chairman [P Ben Mensah] confirmed that the board had called him.").ShouldBe(
            ["Indirect “the board had been asking for results” Ada Okoro (Ada Okoro), told", "Indirect “the board had called him” Ben Mensah (Ben Mensah), confirmed"]);

    [Theory]
    [InlineData("The court upheld a ruling that allowed the law to take effect.")]
    [InlineData("[O The Times|the-times] ruled in her favour, although the decision was late.")]
    [InlineData("They grew nervous as reports emerged that the bridge had been closed.")]
    [InlineData("It was recently reported that the bridge had been closed.")]
    [InlineData("[P Jeb Badu], it said, at least has tried the bridge.")]
    public void What_only_looks_reported_is_nobodys(string marked) => ReadQuotes.Of(marked).ShouldBeEmpty();

    [Theory]
    [InlineData("Doctors testifying before the court had said the cure was safe.", "Doctors testifying before the court")]
    [InlineData("In a case of the [O Senate], judges on the same court said the cure was safe.", "judges on the same court")]
    [InlineData("Top diplomats from the [L U.S.|country/us] and [L Britain|country/gb] said the cure was safe.", "Top diplomats from the U.S. and Britain")]
    [InlineData("Separate research presented Tuesday at a meeting in [L Munich|place/de/munich] suggests that the cure is safe.", "Separate research presented Tuesday at a meeting in Munich")]
    public void Whoever_stands_before_where_and_when_speaks(string marked, string speaker) => ReadQuotes.Of(marked).Single().ShouldContain($"- ({speaker}),");

    [Theory]
    [InlineData("The [O NRA] left. “We will not leave,” [P Ada Okoro] was quoted as saying in a statement.", "Direct “We will not leave,” Ada Okoro (Ada Okoro), quoted as saying")]
    [InlineData("The [O NRA] quoted a witness as saying the bridge was closed.", "Indirect “the bridge was closed” - (a witness), saying")]
    [InlineData("The show began at 12:45 p.m. (2:45 p.m. ET) in town, [P Ada Okoro] said.", "Indirect “The show began at 12:45 p.m. (2:45 p.m. ET) in town” Ada Okoro (Ada Okoro), said")]
    [InlineData("[P Ada Okoro] was quoted by the [O NRA] as saying that the bridge was closed.", "Indirect “the bridge was closed” Ada Okoro (Ada Okoro), quoted as saying")]
    [InlineData("Citing “fond memories” of the town, [P Ada Okoro] left.", "Mixed “fond memories” Ada Okoro (Ada Okoro), Citing")]
    [InlineData("Gov. [P Ada Okoro] left in May. “We agree,” the governor said.", "Direct “We agree,” Ada Okoro (the governor), said")]
    [InlineData("[P Ada Okoro] on Friday harshly criticized it as “a weaker bridge”.", "Mixed “a weaker bridge” Ada Okoro (Ada Okoro), criticized")]
    [InlineData("[P Ada Okoro] had this warning for the delegates.\n\n“We have gone too far.”", "Direct “We have gone too far.” Ada Okoro (Ada Okoro), -")]
    [InlineData("The leader of the [O Greens], [P Ada Okoro], was scathing.\n\n“We have gone too far.”", "Direct “We have gone too far.” Ada Okoro (Ada Okoro), -")]
    [InlineData("[O Gemini] left. An [O Acme] spokeswoman said the company believes it is “fit to use for all of us.”", "Direct “fit to use for all of us.” Acme (the company), believes")]
    [InlineData("A senator, [P Ada Okoro] of [L Kansas|place/us/kansas], left, saying the bridge “is a natural way for all of us.”", "Direct “is a natural way for all of us.” Ada Okoro (Ada Okoro), saying")]
    public void The_words_are_those_of_whom_the_sentence_says(string marked, string expected) => ReadQuotes.Of(marked).ShouldContain(expected);

    [Theory]
    [InlineData("[O Democrats] say their plan would give farmers a month.", "Indirect “their plan would give farmers a month” Democrats (Democrats), say")]
    [InlineData("The dye is old, and federal regulators say it’s safe to eat.", "Indirect “it’s safe to eat” - (federal regulators), say")]
    [InlineData("Prices rose by six percent in the north, the ministry said early Friday.", "Indirect “Prices rose by six percent in the north” - (the ministry), said")]
    [InlineData("The bridge will be closed until June, Mayor [P Ada Okoro] told reporters at the site.", "Indirect “The bridge will be closed until June” Ada Okoro (Ada Okoro), told")]
    [InlineData("The road was closed again, according to a court filing late Monday night.", "Indirect “The road was closed again” - (a court filing), according to")]
    [InlineData("The driver was charged with theft, according to an indictment unsealed Wednesday.", "Indirect “The driver was charged with theft” - (an indictment), according to")]
    [InlineData("As of Monday, twenty people had died, according to the health ministry, which said the number could rise.", "Indirect “As of Monday, twenty people had died” - (the health ministry), according to")]
    [InlineData("Witnesses told [O Reuters] more than 20 people were hurt.", "Indirect “more than 20 people were hurt” - (Witnesses), told")]
    [InlineData("[P Ada Okoro] announced a day later that she was closing the port.", "Indirect “she was closing the port” Ada Okoro (Ada Okoro), announced")]
    [InlineData("[P Ada Okoro] said at a briefing on Monday that this was done before the vote.", "Indirect “this was done before the vote” Ada Okoro (Ada Okoro), said")]
    [InlineData("[P Ada Okoro] told reporters on Monday that prices would fall.", "Indirect “prices would fall” Ada Okoro (Ada Okoro), told")]
    [InlineData("The suspect, police said, had been drinking before the crash.", "Indirect “had been drinking before the crash” - (police), said")]
    [InlineData("Most farmers said they trust the bank.", "Indirect “they trust the bank” - (farmers), said")]
    [InlineData("A poll last week showed 59 percent of voters oppose the law.", "Indirect “59 percent of voters oppose the law” - (A poll), showed")]
    [InlineData("[P Ada Okoro] left in 2002. She would later say the bridge was unsafe.", "Indirect “the bridge was unsafe” Ada Okoro (She), say")]
    [InlineData("[P Ada Okoro] denied she took the money.", "Indirect “she took the money” Ada Okoro (Ada Okoro), denied")]
    [InlineData("[P Ada Okoro] announced she would stop the payments, which led to an outcry.", "Indirect “she would stop the payments” Ada Okoro (Ada Okoro), announced")]
    [InlineData("[P Ada Okoro] told [O Acme]'s “Face the Day” the two sides were near a deal.", "Indirect “the two sides were near a deal” Ada Okoro (Ada Okoro), told")]
    [InlineData("[O Tesco] said its branch in the town had made a loss.", "Indirect “its branch in the town had made a loss” Tesco (Tesco), said")]
    [InlineData("[P Ada Okoro] said last month that the mayor had acted “very responsibly” in dealing with the protests.", "Indirect “the mayor had acted “very responsibly” in dealing with the protests” Ada Okoro (Ada Okoro), said")]
    [InlineData("[P Ada Okoro] said she had closed the road: “We had no choice but to do it.”", "Indirect “she had closed the road” Ada Okoro (Ada Okoro), said")]
    [InlineData("[O Acme] reported two malls and a market in the town were damaged.", "Indirect “two malls and a market in the town were damaged” Acme (Acme), reported")]
    [InlineData("According to [O Reuters] and [O NBC], the road is closed.", "Indirect “the road is closed” Reuters (Reuters) + NBC (NBC), According to")]
    [InlineData("Four people were on board; according to investigators, one was found alive.", "Indirect “one was found alive” - (investigators), according to")]
    [InlineData("There has been little change, say scientists.", "Indirect “There has been little change” - (scientists), say")]
    [InlineData("Most local fishermen contend there has been little change since.", "Indirect “there has been little change since” - (local fishermen), contend")]
    public void A_clause_is_read_in_all_the_ways_in_which_news_report_one(string marked, string expected) => ReadQuotes.Of(marked).ShouldContain(expected);

    [Theory]
    [InlineData("Protest leaders who managed to escape claimed the police used force.", "Protest leaders")]
    [InlineData("A source familiar with the talks, who spoke on condition of anonymity, said that the plan was good.", "A source familiar with the talks")]
    [InlineData("The head of the agency in the city said the bridge was unsafe.", "The head of the agency in the city")]
    [InlineData("The minister, who said the road was safe, left before the vote.", "The minister")]
    [InlineData("[P Ada Okoro] met a woman who said the road was safe.", "a woman")]
    [InlineData("The company is expected to close a branch, it said in a statement on Tuesday.", "The company")]
    [InlineData("According to sources in the capital, [P Ada Okoro] is to meet the opposition.", "sources")]
    public void A_speaker_is_described_by_a_phrase_or_a_clause(string marked, string speaker) => ReadQuotes.Of(marked).Single().ShouldContain($"- ({speaker}),", Case.Insensitive);

    [Theory]
    [InlineData("[P Okoro] said the road was closed, while [P Ben Mensah] denied it was unsafe.", "Indirect “the road was closed” Okoro (Okoro), said")]
    [InlineData("Most farmers said they trust the bank, while the richest owners said they do not.", "Indirect “they trust the bank” - (farmers), said")]
    public void A_clause_ends_where_others_speak(string marked, string expected) => ReadQuotes.Of(marked).ShouldContain(expected);

    [Fact]
    public void What_figures_show_is_not_who_speaks_next() =>
        ReadQuotes.Of("[P Ada Okoro] noted the findings show the bridge is unsafe. “We have to close it at once.”").Last().ShouldBe("Direct “We have to close it at once.” Ada Okoro (Ada Okoro), -");

    [Theory]
    [InlineData("[P Okoro]: Tax cuts will not help the poor\n\nThe mayor spoke in May.", "Indirect “Tax cuts will not help the poor” Okoro (Okoro), -")]
    [InlineData("[P Ada Okoro]: We will not pay for the bridge\n\nThe mayor spoke in May.", "Indirect “We will not pay for the bridge” Ada Okoro (Ada Okoro), -")]
    [InlineData("Police: Man hid in tree for two days\n\nA man hid in a tree.", "Indirect “Man hid in tree for two days” - (Police), -")]
    [InlineData("Floods kill twenty in the north: officials\n\nThe floods came at night.", "Indirect “Floods kill twenty in the north” - (officials), -")]
    [InlineData("Bank to close forty branches, says [P Okoro]\n\nThe branches are old.", "Indirect “Bank to close forty branches” Okoro (Okoro), says")]
    public void A_headline_gives_what_somebody_said_without_a_verb(string marked, string expected) => ReadQuotes.Of(marked).ShouldBe([expected]);

    [Theory]
    [InlineData("[P Ada Okoro]: The woman behind the bridge of Oslo\n\nShe is well known.")]
    [InlineData("The cat show showed the best animals of the town.")]
    [InlineData("[P Ada Okoro] announced the start of a process to tell whether the people would prefer it.")]
    [InlineData("The road was closed, as [P Ada Okoro] had feared.")]
    [InlineData("If the court decides it wants to hear them, the talks go on.")]
    public void What_looks_like_a_claim_is_none(string marked) => ReadQuotes.Of(marked).ShouldBeEmpty();

    [Fact]
    public void A_law_by_its_title_is_no_quotation() =>
        ReadQuotes.Of("As voting continued, the vote for the “Clean Rivers and Harbours Act” was close.").ShouldBeEmpty();
}
