using NewsSearch.Indexing.Cleaning.Bylines;
using NewsSearch.Indexing.Sources;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class AgenciesTests
{
    [Theory]
    [InlineData("Agence France-Presse", "AFP")]
    [InlineData("By The Associated Press", "Associated Press")]
    [InlineData("AFP, MANILA", "AFP")]
    [InlineData("dpa/lnw", "dpa")]
    [InlineData("Reuters and AP", "Reuters; Associated Press")]
    [InlineData("Daily Bridge Staff", "")]
    [InlineData("Xinhua", "Xinhua")]
    public void Agencies_are_found_under_their_usual_names(string written, string names) =>
        string.Join("; ", Agencies.In([written], "The Daily Bridge")).ShouldBe(names);

    [Fact]
    public void An_outlet_is_no_author_of_its_own_story() => Agencies.In(["Reuters"], "Reuters").ShouldBeEmpty();

    [Fact]
    public void A_person_who_signs_goes_before_the_agency()
    {
        "The council voted on Tuesday to close the old bridge.".CleanText(new RawFields { Title = "Bridge closes", Authors = ["Ann Harrow, Reuters"] }).Authors.ShouldBe(["Ann Harrow"]);
        "The council voted on Tuesday to close the old bridge.".CleanText(new RawFields { Title = "Bridge closes", Authors = ["Reuters"] }).Authors.ShouldBe(["Reuters"]);
    }
}
