using NewsSearch.Indexing.Search;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search;

public sealed class PastedTextTests
{
    [Theory]
    [InlineData("Grain deal signed\n\nShips sail.\n\nPrices fall.", "Grain deal signed", "Ships sail.|Prices fall.")]
    [InlineData("Grain deal signed\r\nShips sail.\r\nPrices fall.", "Grain deal signed", "Ships sail.|Prices fall.")]
    [InlineData("Will ships sail?\n\nPrices fall.", "Will ships sail?", "Prices fall.")]
    public void A_first_line_without_a_full_stop_is_the_headline(string pasted, string title, string paragraphs)
    {
        var text = PastedText.Of(pasted);

        text.Title.ShouldBe(title);
        string.Join('|', text.Paragraphs).ShouldBe(paragraphs);
    }

    [Theory]
    [InlineData("Ships sail")]
    [InlineData("Ships sail.\n\nPrices fall.")]
    [InlineData("He said,\nand left.")]
    public void What_ends_like_a_sentence_or_stands_alone_is_none(string pasted) => PastedText.Of(pasted).Title.ShouldBeEmpty();

    [Fact]
    public void Lines_broken_in_the_middle_are_one_paragraph_where_blank_lines_part_them() =>
        PastedText.Of("Ships sail\n from Odesa.\n\n\n Prices\nfall.").Paragraphs.ShouldBe(["Ships sail from Odesa.", "Prices fall."]);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n ")]
    public void Nothing_pasted_is_no_text(string pasted) => PastedText.Of(pasted).Text.ShouldBeEmpty();

    [Fact]
    public void Characters_are_composed_as_those_of_articles_are() => PastedText.Of("Cafe\u0301.").Paragraphs.ShouldBe(["Café."]);
}
