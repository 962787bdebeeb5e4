using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Spellings;
using NSubstitute;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Spellings;

public sealed class SpelledVariantsTests
{
    private readonly INameVariants names = Substitute.For<INameVariants>();

    public SpelledVariantsTests() => names.VariantsOf(Arg.Any<string>()).Returns([]);

    [Theory]
    [InlineData("colour", "color")]
    [InlineData("Labour", "Labor")]
    [InlineData("COLOUR", "Color")]
    [InlineData("Defence Ministry", "Defense Ministry")]
    [InlineData("self-defence", "self-defense")]
    [InlineData("harbour labour", "harbor labor", "harbor labour", "harbour labor")]
    public void Each_word_is_written_either_way(string typed, params string[] others) => new SpelledVariants(names).VariantsOf(typed).ShouldBe(others, ignoreOrder: true);

    [Fact]
    public void Of_many_such_words_the_first_are_mixed_and_the_others_written_all_one_way()
    {
        var others = new SpelledVariants(names).VariantsOf("colour centre defence labour honour");

        others.Count.ShouldBe(7);
        others.ShouldContain("color center defense labor honor");
        others.ShouldContain("colour centre defense labor honor");
    }

    [Fact]
    public void What_the_names_give_stands_first_and_once()
    {
        names.VariantsOf("Organisation of African Unity").Returns(["OAU", "Organization of African Unity"]);

        new SpelledVariants(names).VariantsOf("Organisation of African Unity").ShouldBe(["OAU", "Organization of African Unity"]);
    }

    [Fact]
    public void Other_words_have_what_the_names_give() => new SpelledVariants(names).VariantsOf("minister").ShouldBeEmpty();
}
