using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class NotNamesTests
{
    [Theory]
    [InlineData("Bradley Infantry Fighting Vehicles", 0.6, true)]
    [InlineData("Voting Rights Act", 0.7, true)]
    [InlineData("Nobel Prize", 0.95, false)]
    [InlineData("World Bank", 0.6, false)]
    [InlineData("Act", 0.6, false)]
    [InlineData("Park Fire", 0.8, true)]
    [InlineData("Cal Fire", 0.95, false)]
    [InlineData("PACs", 0.95, true)]
    public void A_law_prize_or_weapon_is_no_organisation(string surface, double score, bool not) =>
        NotNames.Contains(new FoundName(0, surface.Length, MentionKind.Organisation, surface, score)).ShouldBe(not);

    [Theory]
    [InlineData("Oper Shr", true)]
    [InlineData("4TH QTR NET", true)]
    [InlineData("Ecus", true)]
    [InlineData("S", true)]
    [InlineData("X", false)]
    [InlineData("Net Income Fund", false)]
    public void What_tables_are_made_of_is_no_organisation(string surface, bool not) =>
        NotNames.Contains(new FoundName(0, surface.Length, MentionKind.Organisation, surface, 0.95)).ShouldBe(not);

    [Theory]
    [InlineData("Still", true)]
    [InlineData("Still Harris", false)]
    public void A_word_that_begins_sentences_is_nobody(string surface, bool not) =>
        NotNames.Contains(new FoundName(0, surface.Length, MentionKind.Person, surface, 0.95)).ShouldBe(not);
}
