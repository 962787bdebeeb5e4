using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Knowledge;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Knowledge;

public sealed class PersonNameMatchTests
{
    private static readonly KnownPerson _erdogan = new("person/recep-tayyip-erdogan", "Recep Tayyip Erdoğan", ["Tayyip Erdogan"], ["Erdoğan"], "TR");
    private static readonly KnownPerson _sisi = new("person/abdel-fattah-el-sisi", "Abdel Fattah el-Sisi", [], ["Sisi", "el-Sisi"], "EG");

    [Theory]
    [InlineData("Recep Tayyip Erdogan")]
    [InlineData("ERDOĞAN, Recep Tayyip")]
    [InlineData("Erdoğan")]
    [InlineData("R. T. Erdogan")]
    [InlineData("Tayyip Erdoğan")]
    public void Another_spelling_of_the_name_fits(string name) => PersonNameMatch.Fits([name], _erdogan).ShouldBeTrue();

    [Theory]
    [InlineData("Bilal Erdogan")]
    [InlineData("Recep Peker")]
    [InlineData("Abdullah Gül")]
    [InlineData("")]
    public void Another_person_does_not(string name) => PersonNameMatch.Fits([name], _erdogan).ShouldBeFalse();

    [Theory]
    [InlineData("Abdelfattah Said Hussein al-Sisi")]
    [InlineData("Abdel Fattah Sisi")]
    public void An_article_in_a_surname_may_differ(string name) => PersonNameMatch.Fits([name], _sisi).ShouldBeTrue();

    [Fact]
    public void One_of_several_spellings_is_enough() => PersonNameMatch.Fits(["Elsisi", "al-Sisi"], _sisi).ShouldBeTrue();
}
