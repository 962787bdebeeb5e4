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

    [Fact]
    public void A_law_by_its_title_is_no_quotation() =>
        ReadQuotes.Of("As voting continued, the vote for the “Clean Rivers and Harbours Act” was close.").ShouldBeEmpty();
}
