using NewsSearch.Indexing.Annotation.Roles;
using NewsSearch.Indexing.Knowledge;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation.Roles;

public sealed class RoleReaderTests
{
    private static readonly RoleReader Reader = new(Gazetteer.Load());

    [Theory]
    [InlineData("[L U.S.|country/us] Secretary of State [P Antony Blinken] said so.", "antony-blinken: Secretary of State of country/us, Now")]
    [InlineData("[D Ukrainian|country/ua] foreign ministry spokesperson [P Oleg Nikolenko] said so.", "oleg-nikolenko: foreign ministry spokesperson of country/ua, Now")]
    [InlineData("He wrote to [L Russia|country/ru]'s Defence Minister [P Sergei Shoigu].", "sergei-shoigu: Defence Minister of country/ru, Now")]
    [InlineData("[P Angela Merkel], the [D German|country/de] chancellor, agreed.", "angela-merkel: chancellor of country/de, Now")]
    [InlineData("It was signed by [P Karim Khan], chief prosecutor of the [O ICC|organisation/icc].", "karim-khan: chief prosecutor of organisation/icc, Now")]
    [InlineData("They met the [O ICC|organisation/icc], whose chief prosecutor [P Karim Khan] spoke.", "karim-khan: chief prosecutor of organisation/icc, Now")]
    [InlineData("The mayor of [L Paris|place/fr/paris], [P Anne Hidalgo], wrote.", "anne-hidalgo: mayor of place/fr/paris, Now")]
    [InlineData("Former [D Brazilian|country/br] president [P Dilma Rousseff] left.", "dilma-rousseff: president of country/br, Former")]
    [InlineData("The acting director of the [O CDC|organisation/cdc], [P Anne Schuchat], agreed.", "anne-schuchat: director of organisation/cdc, Acting")]
    [InlineData("[P Ada Okoro], who was elected president of [L Ghana|country/gh] in May, spoke.", "ada-okoro: president of country/gh, Now")]
    [InlineData("[P Ada Okoro] served as mayor of [L Accra|place/gh/accra].", "ada-okoro: mayor of place/gh/accra, Former")]
    [InlineData("Presidential candidate [P Ada Okoro] spoke.", "ada-okoro: Presidential candidate of -, Candidate")]
    [InlineData("[O PG&E|organisation/pge] President and CEO [P Andy Vesey] left.", "andy-vesey: President of organisation/pge, Now", "andy-vesey: CEO of organisation/pge, Now")]
    [InlineData("Presidents [P Ada Okoro] of [L Ghana|country/gh] and [P Kofi Badu] of [L Benin|country/bj] met.", "ada-okoro: President of country/gh, Now", "kofi-badu: President of country/bj, Now")]
    [InlineData("Study co-author Professor [P Carl Lipo] of [O Binghamton University|organisation/binghamton] said so.", "carl-lipo: Study co-author of organisation/binghamton, Now", "carl-lipo: Professor of organisation/binghamton, Now")]
    [InlineData("[D American|country/us] singer [P Ruth Etting] sang.", "ruth-etting: singer of -, Now")]
    [InlineData("[P Khaled Omar], 45, a senior curator at the [O V&A|organisation/v-and-a], spoke.", "khaled-omar: senior curator of organisation/v-and-a, Now")]
    [InlineData("They may punish President [P Ada Okoro] for it.", "ada-okoro: President of -, Now")]
    [InlineData("[L Ghana|country/gh]'s embattled President [P Ada Okoro] spoke.", "ada-okoro: President of country/gh, Now")]
    [InlineData("[P Kofi Badu], spokesman for President [P Ada Okoro], left.", "kofi-badu: spokesman of -, Now", "ada-okoro: President of -, Now")]
    [InlineData("A spokesman for President [P Ada Okoro] left.", "ada-okoro: President of -, Now")]
    [InlineData("Secretary of State [P Ada Okoro] left.", "ada-okoro: Secretary of State of -, Now")]
    [InlineData("They appointed [P Ada Okoro] as finance minister.", "ada-okoro: finance minister of -, Now")]
    [InlineData("Assistant [O FBI|organisation/fbi] Director [P Ada Okoro] spoke.", "ada-okoro: Assistant Director of organisation/fbi, Now")]
    [InlineData("Former Deputy [O FBI|organisation/fbi] Director [P Ada Okoro] spoke.", "ada-okoro: Deputy Director of organisation/fbi, Former")]
    [InlineData("They met then-Vice President [P Ada Okoro].", "ada-okoro: Vice President of -, Former")]
    [InlineData("[P Ada Okoro] fired Lt. Col. [P Kofi Badu] on Monday.", "kofi-badu: Lt. Col. of -, Now")]
    [InlineData("[P Ada Okoro], a white collar crime defense lawyer, spoke.", "ada-okoro: white collar crime defense lawyer of -, Now")]
    [InlineData("[P Ada Okoro], a first term senator, spoke.", "ada-okoro: senator of -, Now")]
    [InlineData("The jury declined to indict officer [P Ada Okoro].", "ada-okoro: officer of -, Now")]
    [InlineData("They nominated [P Ada Okoro] for president and truck driver [P Kofi Badu] for vice president.", "ada-okoro: president of -, Candidate", "kofi-badu: truck driver of -, Now")]
    [InlineData("Rep. [P Ada Okoro], R-Utah, spoke.", "ada-okoro: Rep. of organisation/united-states-house-of-representatives, Now")]
    [InlineData("Sen. [P Ada Okoro] (D-Mass.) spoke.", "ada-okoro: Sen. of organisation/united-states-senate, Now")]
    [InlineData("Sen. [P Ada Okoro|Ada Okoro@US] spoke.", "ada-okoro: Sen. of organisation/united-states-senate, Now")]
    [InlineData("Senator [P Ada Okoro|Ada Okoro@AU] spoke in the [L United States|country/us].", "ada-okoro: Senator of -, Now")]
    [InlineData("State Sen. [P Ada Okoro|Ada Okoro@US] spoke in [L Texas|place/us/texas@US].", "ada-okoro: State Sen. of place/us/texas, Now")]
    [InlineData("Gov. [P Ada Okoro] spoke in [L Texas|place/us/texas@US].", "ada-okoro: Gov. of place/us/texas, Now")]
    [InlineData("Gov. [P Ada Okoro] spoke in [L Texas|place/us/texas@US] of [L Ohio|place/us/ohio@US].", "ada-okoro: Gov. of -, Now")]
    [InlineData("Treasury Secretary [P Ada Okoro|Ada Okoro@US] spoke.", "ada-okoro: Treasury Secretary of country/us, Now")]
    [InlineData("Special counsel [P Ada Okoro] spoke in the [L United States|country/us@US].", "ada-okoro: Special counsel of country/us, Now")]
    [InlineData("In the [L United States|country/us@US], Speaker [P Ada Okoro] spoke.", "ada-okoro: Speaker of organisation/united-states-house-of-representatives, Now")]
    [InlineData("In the [L United States|country/us@US], Senate Majority Leader [P Ada Okoro] spoke.", "ada-okoro: Senate Majority Leader of organisation/united-states-senate, Now")]
    [InlineData("Sens. [P Ada Okoro] (D-W.Va.) and [P Ben Ruiz] (R-Pa.) spoke in the [L U.S.|country/us@US]", "ada-okoro: Sens. of organisation/united-states-senate, Now", "ben-ruiz: Sens. of organisation/united-states-senate, Now")]
    [InlineData("It was Rear Adm. [P Ada Okoro] who spoke.", "ada-okoro: Rear Adm. of -, Now")]
    [InlineData("They met ex-Trump security adviser [P Ada Okoro].", "ada-okoro: security adviser of -, Former")]
    [InlineData("[D American|country/us] Ambassador to the [O United Nations|organisation/united-nations] [P Ada Okoro] spoke.", "ada-okoro: Ambassador to the United Nations of country/us, Now")]
    [InlineData("Secretary of Justice [P Ada Okoro] spoke.", "ada-okoro: Secretary of Justice of -, Now")]
    [InlineData("Deputy Prime Minister for Finance and Minister of Trade [P Ada Okoro] spoke.", "ada-okoro: Deputy Prime Minister for Finance of -, Now", "ada-okoro: Minister of Trade of -, Now")]
    [InlineData("[L Ohio|place/us/ohio@US] state representative [P Ada Okoro] spoke.", "ada-okoro: state representative of place/us/ohio, Now")]
    [InlineData("Pope [P Ada Okoro] spoke.", "ada-okoro: Pope of organisation/catholic-church, Now")]
    [InlineData("ExxonMobil CEO [P Ada Okoro] spoke.", "ada-okoro: CEO of -, Now")]
    [InlineData("Editor Denounces President [P Ada Okoro] in a letter", "ada-okoro: President of -, Now")]
    [InlineData("It is the maker of the malaria drugs President [P Ada Okoro] praised.", "ada-okoro: President of -, Now")]
    [InlineData("In allowing the case to move forward Judge [P Ada Okoro] spoke.", "ada-okoro: Judge of -, Now")]
    [InlineData("A district Judge [P Ada Okoro] and vice President [P Ben Ruiz] spoke.", "ada-okoro: district Judge of -, Now", "ben-ruiz: vice President of -, Now")]
    [InlineData("The sports Minister [P Ada Okoro] spoke.", "ada-okoro: sports Minister of -, Now")]
    [InlineData("[L Ohio|place/us/ohio@US] criticized President [P Ada Okoro] for it.", "ada-okoro: President of -, Now")]
    [InlineData("They mocked the president for labeling [P Ada Okoro] a liar.")]
    [InlineData("[P Ada Okoro], author of The Politics of Doubt, spoke.", "ada-okoro: author of -, Now")]
    [InlineData("[P Ada Okoro], vice president for programming, spoke in [L Ghana|country/gh@GH].", "ada-okoro: vice president for programming of -, Now")]
    [InlineData("The current president, [P Ada Okoro], spoke in the [L United States|country/us@US].", "ada-okoro: president of -, Now")]
    [InlineData("They met [P Ada Okoro|Ada Okoro@RU], the butcher of [L Beijing|place/cn/beijing@CN], and others.")]
    [InlineData("They met [P Ada Okoro|Ada Okoro@CN], the butcher of [L Beijing|place/cn/beijing@CN], and others.", "ada-okoro: butcher of place/cn/beijing, Now")]
    [InlineData("[P Ada Okoro] is its second-oldest justice.", "ada-okoro: justice of -, Now")]
    [InlineData("They backed [P Ben Ruiz] and [P Ada Okoro], the editors said.")]
    [InlineData("Her husband is chief of a casino developer, and Rep. [P Ada Okoro], R-Utah, spoke.", "ada-okoro: Rep. of organisation/united-states-house-of-representatives, Now")]
    [InlineData("State Sen. [P Ada Okoro|Ada Okoro@US] spoke.", "ada-okoro: State Sen. of -, Now")]
    [InlineData("[L Ohio|place/us/ohio@US] Lt. Gov. [P Ada Okoro] spoke.", "ada-okoro: Lt. Gov. of place/us/ohio, Now")]
    [InlineData("They met President [P Ada Okoro] at the [L White House|place/us/white-house@US] in the [L U.S.|country/us@US]", "ada-okoro: President of -, Now")]
    [InlineData("They met Professor [P Ada Okoro] at [O Zenith College|organisation/zenith].", "ada-okoro: Professor of organisation/zenith, Now")]
    [InlineData("“We grew,” [P Ada Okoro], the company’s director of food safety, said.", "ada-okoro: director of food safety of -, Now")]
    [InlineData("“We grew,” said [P Ada Okoro], Zenith’s co-founder.", "ada-okoro: co-founder of -, Now")]
    [InlineData("The group’s leader, [P Ada Okoro], spoke.", "ada-okoro: leader of -, Now")]
    [InlineData("“We run,” said senior director of design, [P Ada Okoro], on Monday.", "ada-okoro: senior director of design of -, Now")]
    [InlineData("“We run,” said [O Zenith|organisation/zenith]’s attorney, [P Ada Okoro] of the [O Okoro Group|organisation/okoro], on Monday.", "ada-okoro: attorney of organisation/zenith, Now")]
    [InlineData("[P Ada Okoro], senior curator at [L London|place/gb/london]’s [L Tram Museum|place/gb/tram-museum], spoke.", "ada-okoro: senior curator of place/gb/tram-museum, Now")]
    [InlineData("[P Ada Okoro], the provincial leader of the leftist [O Workers League|organisation/workers-league], spoke.", "ada-okoro: provincial leader of organisation/workers-league, Now")]
    [InlineData("[P Ada Okoro], [O Republican|organisation/republican-party] of [L Ohio|place/us/ohio] and the chairwoman of the [O Bridge Caucus|organisation/bridge-caucus], spoke.", "ada-okoro: chairwoman of organisation/bridge-caucus, Now")]
    [InlineData("[P Ada Okoro], a spokeswoman for [L Ohio|place/us/ohio] Attorney General [P Ben Ruiz], spoke.", "ada-okoro: spokeswoman of place/us/ohio, Now", "ben-ruiz: Attorney General of place/us/ohio, Now")]
    [InlineData("[P Ada Okoro], chair of [O Zenith|organisation/zenith], is a media consultant.", "ada-okoro: chair of organisation/zenith, Now", "ada-okoro: media consultant of -, Now")]
    [InlineData("[P Ada Okoro] and the mayor met.")]
    [InlineData("They met Sec. [P Ada Okoro] on Monday.", "ada-okoro: Sec. of -, Now")]
    [InlineData("Sen. [P Ada Okoro], R-Conway, spoke.", "ada-okoro: Sen. of -, Now")]
    public void A_title_is_read_with_whose_it_is_and_whether_it_is_held(string marked, params string[] expected) =>
        Read(marked).ShouldBe(expected);

    [Theory]
    [InlineData("[P Emmanuel Macron], [D German|country/de] Chancellor [P Angela Merkel] and others met.", "angela-merkel: Chancellor of country/de, Now")]
    [InlineData("His wife [P Ruth Etting] came.")]
    [InlineData("Should she win, [P Ada Okoro] would be the first woman president of [L Ghana|country/gh].")]
    [InlineData("The president told [P Ada Okoro] to go.")]
    [InlineData("The former mayor of [L Accra|place/gh/accra] and [P Ada Okoro] met.")]
    [InlineData("")]
    public void A_title_of_somebody_else_is_nobodys(string marked, params string[] expected) =>
        Read(marked).ShouldBe(expected);

    [Fact]
    public void The_words_that_say_so_include_the_name()
    {
        var linked = LinkedExample.Parse("On Monday [D Russian|country/ru] President [P Vladimir Putin] spoke.");

        var role = Reader.Read(linked).Single();

        linked.Text[role.Start..role.End].ShouldBe("Russian President Vladimir Putin");
    }

    [Fact]
    public void The_same_title_of_a_person_is_given_once_with_whose_it_is()
    {
        var linked = LinkedExample.Parse("President [P Ada Okoro] spoke. [P Okoro|Ada Okoro], the president of [L Ghana|country/gh], left. President [P Okoro|Ada Okoro] rested.");

        Reader.Read(linked).Select(r => r.Of).ShouldBe(["country/gh"]);
    }

    [Fact]
    public void A_hundred_thousand_titles_in_a_row_take_their_time_and_no_more()
    {
        var linked = LinkedExample.Parse(string.Concat(Enumerable.Repeat("former deputy chief vice president of the ", 100_000 / 6)) + "[P Ada Okoro]");

        Reader.Read(linked).Count.ShouldBeLessThan(5);
    }

    private static IEnumerable<string> Read(string marked) =>
        Reader.Read(LinkedExample.Parse(marked)).Select(r => $"{r.Person["person/".Length..]}: {r.Title} of {r.Of ?? "-"}, {r.State}");
}
