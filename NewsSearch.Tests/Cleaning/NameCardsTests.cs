using NewsSearch.Indexing.Cleaning.Furniture;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class NameCardsTests
{
    [Theory]
    [InlineData("Sen. Ada Okoro Ada Mary OkoroOkoro seizes on wins to rail Critics ask why MORE (R-Wyo.) said.", "Sen. Ada Okoro (R-Wyo.) said.")]
    [InlineData("President Okoro Ada Mary OkoroGOP balks at trial: report MORE on Monday met Ben Mensah Benjamin (Ben) MensahHere are the key players MORE, who left.", "President Okoro on Monday met Ben Mensah, who left.")]
    [InlineData("Adviser Ada OkoroAda Mary OkoroThe Report: Races pose test MORE and others", "Adviser Ada Okoro and others")]
    [InlineData("Former head Ada Okoro Ada Okoro Mensah: envoy removed for her Five takeaways MORE’s lunch", "Former head Ada Okoro’s lunch")]
    public void A_card_on_a_name_is_taken_out(string text, string without)
    {
        var cards = new List<string>();

        NameCards.Cut(text, cards).ShouldBe(without);
        cards.ShouldNotBeEmpty();
        cards.ShouldAllBe(card => card.EndsWith("MORE"));
    }

    [Theory]
    [InlineData("READ MORE about Ada Okoro and Okoro")]
    [InlineData("Okoro, Okoro and MORE of the same")]
    [InlineData("Ada Okoro said Ada Okoro wants MOREOVER nothing")]
    public void Other_words_stay(string text)
    {
        var cards = new List<string>();

        NameCards.Cut(text, cards).ShouldBe(text);
        cards.ShouldBeEmpty();
    }
}
