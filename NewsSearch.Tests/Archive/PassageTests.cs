using NewsSearch.Indexing.Archive.Names;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Archive;

public sealed class PassageTests
{
    private const string Text = "Talks end\n\nThe U.S. envoy, Mr. John Roe, left on Monday. “We tried.” President Jane Doe stayed! Why?\n\nAnother paragraph.";

    [Theory]
    [InlineData("Mr. John Roe", "The U.S. envoy, Mr. John Roe, left on Monday.")]
    [InlineData("President Jane Doe", "President Jane Doe stayed!")]
    [InlineData("Talks", "Talks end")]
    [InlineData("Another paragraph.", "Another paragraph.")]
    public void Words_come_with_the_sentence_around_them(string words, string sentence)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);

        Passage.Around(Text, start, start + words.Length).ShouldBe(sentence);
    }

    [Theory]
    [InlineData(-5, 4, "Talk")]
    [InlineData(1_000, 2_000, "")]
    [InlineData(6, 3, "")]
    public void A_range_beyond_the_text_costs_nothing(int start, int end, string words)
    {
        Passage.Of(Text, start, end).ShouldBe(words);
        Should.NotThrow(() => Passage.Around(Text, start, end));
    }
}
