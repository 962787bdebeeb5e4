using NewsSearch.Indexing.Cleaning.Characters;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class CleanCharactersTests
{
    [Theory]
    [InlineData("so\u00ADcial  zero\u200Bwidth \uFEFFmark", "social zerowidth mark")]
    [InlineData("\u0093quoted\u0094 \u0096 it\u0092s", "“quoted” – it’s")]
    [InlineData("bell\u0007 and null\0", "bell and null")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("no\u200Cjoin", "nojoin")]
    [InlineData("left\u202Eright", "leftright")]
    [InlineData("line\r\nby\u2028line", "line by line")]
    public void Lines_are_made_printable(string raw, string line) => CleanCharacters.Line(raw).ShouldBe(line);

    [Fact]
    public void Half_a_surrogate_pair_is_a_lost_character() =>
        CleanCharacters.Line("lone " + (char)0xD83D + " half").ShouldBe("lone \uFFFD half");

    [Fact]
    public void Many_lost_characters_are_flagged_and_kept()
    {
        var article = "Council votes\n\nThe caf\uFFFD on the quay was closed, and the na\uFFFDve painting over its bar went to a d\uFFFDp\uFFFDt in town.".CleanText();

        article.Paragraphs[0].ShouldContain("caf\uFFFD");
        article.Flags.ShouldHaveSingleItem().ShouldStartWith("4 characters could not be read");
    }
}
