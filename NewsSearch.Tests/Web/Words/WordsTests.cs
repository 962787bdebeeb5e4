using NewsSearch.Indexing.Articles;
using NewsSearch.Web.Words;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Words;

public sealed class WordsTests
{
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
    public void A_role_names_what_it_belongs_to_once(string title, string? of, RoleState state, string words) =>
        RoleWords.Of(title, of, state, id => id == "country/ru" ? "Russia" : "United States").ShouldBe(words);

    [Fact]
    public void Long_words_end_at_a_space()
    {
        Shortened.At("one two three four", 10).ShouldBe("one two …");
        Shortened.At("short", 10).ShouldBe("short");
        Shortened.At("ab😀cd😀", 3).ShouldBe("ab …");
    }
}
