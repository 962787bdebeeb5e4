using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Spellings;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Spellings;

public sealed class EnglishSpellingsTests
{
    [Theory]
    [InlineData("colour", "color")]
    [InlineData("neighbourhoods", "neighborhoods")]
    [InlineData("labour", "labor")]
    [InlineData("centre", "center")]
    [InlineData("centres", "centers")]
    [InlineData("theatre", "theater")]
    [InlineData("manoeuvres", "maneuvers")]
    [InlineData("organisation", "organization")]
    [InlineData("organisers", "organizers")]
    [InlineData("criticised", "criticized")]
    [InlineData("decriminalisation", "decriminalization")]
    [InlineData("defence", "defense")]
    [InlineData("licence", "license")]
    [InlineData("analyse", "analyze")]
    [InlineData("paralysed", "paralyzed")]
    [InlineData("programme", "program")]
    [InlineData("catalogue", "catalog")]
    [InlineData("fuelled", "fueled")]
    [InlineData("counsellor", "counselor")]
    [InlineData("aluminium", "aluminum")]
    [InlineData("jewellery", "jewelry")]
    [InlineData("paediatricians", "pediatricians")]
    [InlineData("sceptical", "skeptical")]
    [InlineData("ploughed", "plowed")]
    [InlineData("judgement", "judgment")]
    [InlineData("practise", "practice")]
    public void A_word_has_the_spelling_of_the_other_English_in_both_directions(string british, string american)
    {
        EnglishSpellings.OtherOf(british).ShouldBe(american);
        EnglishSpellings.OtherOf(american).ShouldBe(british);
    }

    [Theory]
    [InlineData("advise")]
    [InlineData("exercise")]
    [InlineData("promised")]
    [InlineData("surprising")]
    [InlineData("enterprise")]
    [InlineData("franchise")]
    [InlineData("louise")]
    [InlineData("size")]
    [InlineData("prize")]
    [InlineData("seized")]
    [InlineData("hour")]
    [InlineData("four")]
    [InlineData("tour")]
    [InlineData("contour")]
    [InlineData("honorary")]
    [InlineData("humorous")]
    [InlineData("mayor")]
    [InlineData("actor")]
    [InlineData("acre")]
    [InlineData("massacre")]
    [InlineData("number")]
    [InlineData("cheque")]
    [InlineData("tyre")]
    [InlineData("gray")]
    [InlineData("fence")]
    [InlineData("sense")]
    [InlineData("vogue")]
    [InlineData("called")]
    [InlineData("analyses")]
    [InlineData("programmer")]
    public void A_word_that_both_write_alike_or_that_is_another_in_the_other_has_none(string word) => EnglishSpellings.OtherOf(word).ShouldBeNull();

    [Theory]
    [InlineData("travelled")]
    [InlineData("traveling")]
    [InlineData("cancelled")]
    [InlineData("modeling")]
    [InlineData("enrolment")]
    public void What_a_search_finds_by_the_stem_already_is_not_told_of(string word) => EnglishSpellings.OtherOf(word).ShouldBeNull();

    [Fact]
    public void The_table_is_in_order_and_says_nothing_twice()
    {
        var families = EmbeddedTable.Rows("Search/spellings.tsv").ToList();

        families.ShouldAllBe(row => row.Length == 3);
        families.Select(row => string.Join('\t', row)).ShouldBe(families.Select(row => string.Join('\t', row)).Distinct().Order(StringComparer.Ordinal));
    }
}
