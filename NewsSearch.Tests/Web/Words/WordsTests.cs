using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Pages.Entity;
using NewsSearch.Web.Words;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Words;

public sealed class WordsTests
{
    [Theory]
    [InlineData(Facet.Country, 1, "1 country")]
    [InlineData(Facet.CountryAbout, 4, "4 countries")]
    [InlineData(Facet.Person, 1204, "1,204 people")]
    [InlineData(Facet.Leader, 3, "3 leaders")]
    [InlineData(Facet.Source, 1, "1 source")]
    public void Values_of_a_facet_are_counted_by_their_own_name(Facet facet, int count, string words) => FacetTitle.Counted(facet, count).ShouldBe(words);

    [Fact]
    public void Counts_carry_their_unit()
    {
        Figures.Articles(1).ShouldBe("1 article");
        Figures.Articles(12340).ShouldBe("12,340 articles");
        Figures.Articles(0).ShouldBe("0 articles");
    }

    [Theory]
    [InlineData("president of Russia", "country/ru", RoleState.Former, "former president of Russia")]
    [InlineData("Secretary of State", "country/us", RoleState.Now, "Secretary of State, United States")]
    [InlineData("waitress", null, RoleState.Now, "waitress")]
    [InlineData("governor", null, RoleState.Candidate, "candidate for governor")]
    [InlineData("presidential candidate", null, RoleState.Candidate, "presidential candidate")]
    public void A_role_names_what_it_belongs_to_once(string title, string? of, RoleState state, string words) =>
        RoleWords.Of(title, of, state, id => id == "country/ru" ? "Russia" : "United States").ShouldBe(words);

    [Fact]
    public void Spellings_that_differ_in_capitals_or_stray_marks_are_listed_once_as_most_texts_have_them()
    {
        NameVariant[] seen = [new("New York", 2_714, 2_000), new("NEW YORK", 2_616, 2_600), new("NYC", 74, 70), new("New York-New York", 1, 1), new("New York/", 1, 1)];

        SeenSpellings.Of(seen, 2).ShouldBe([new SeenSpelling("New York", 5_331), new SeenSpelling("NYC", 74)]);
    }

    [Fact]
    public void Long_words_end_at_a_space()
    {
        Shortened.At("one two three four", 10).ShouldBe("one two …");
        Shortened.At("short", 10).ShouldBe("short");
        Shortened.At("ab😀cd😀", 3).ShouldBe("ab …");
    }
}
