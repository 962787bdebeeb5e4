using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Highlighting;

/// <summary>Words in context.</summary>
public sealed class ContextLinesTests
{
    private const string Text = "Rain\n\nThe rain came late\nto the valley.\n\nNo rain";

    [Fact]
    public void Each_mark_has_its_paragraph_around_it_and_no_other() => Lines(width: 50).ShouldBe(
    [
        new ContextLine(0, 0, "", "Rain", ""),
        new ContextLine(10, 1, "The ", "rain", " came late to the valley."),
        new ContextLine(44, 2, "No ", "rain", ""),
    ]);

    [Theory]
    [InlineData(9, "mild ", " came")]
    [InlineData(10, "mild ", " came late")]
    [InlineData(3, "", "")]
    public void Context_ends_with_whole_words(int width, string left, string right)
    {
        var line = ContextLines.Of("A strangely mild rain came late.", hasTitle: false, [Mark("A strangely mild rain came late.", 17)], new ContextWish(width, 9))[0];

        (line.Right, line.Paragraph).ShouldBe((right, 1));
        line.Left.ShouldBe(left);
    }

    [Fact]
    public void Where_words_are_not_parted_by_blanks_context_is_cut_between_characters() =>
        ContextLines.Of("𠮷北京市政府今天宣布𠮷", hasTitle: false, [new MarkedWord(2, 4, "北京")], new ContextWish(1, 9)).ShouldBe([new ContextLine(2, 1, "", "北京", "市")]);

    [Fact]
    public void A_phrase_may_run_into_the_next_paragraph() =>
        ContextLines.Of("The fall\n\nof the wall.", hasTitle: false, [new MarkedWord(4, 12, "fall of")], new ContextWish(50, 9)).ShouldBe([new ContextLine(4, 1, "The ", "fall of", " the wall.")]);

    [Fact]
    public void No_more_lines_are_given_than_are_wished() => Lines(width: 50, most: 2).Count.ShouldBe(2);

    private static IReadOnlyList<ContextLine> Lines(int width, int most = 9) =>
        ContextLines.Of(Text, hasTitle: true, [Mark(Text, 0), Mark(Text, 10), Mark(Text, 44)], new ContextWish(width, most));

    private static MarkedWord Mark(string text, int start)
    {
        text.Substring(start, 4).ShouldBe("rain", StringCompareShould.IgnoreCase);
        return new MarkedWord(start, start + 4, "rain");
    }
}
