using NewsSearch.Indexing.Annotation.Quotes;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation.Quotes;

public sealed class QuoteMarksTests
{
    [Theory]
    [InlineData("She wrote: \"The \"United States\" is not here. They left.\" Then she went.", "The \"United States\" is not here. They left.")]
    [InlineData("\"I asked 'will I live?' \", she said. \"Yes.\"", "I asked 'will I live?'", "Yes.")]
    [InlineData("\"To do what?\" he said.\"Okay, so be it,\" she said.", "To do what?", "Okay, so be it,")]
    [InlineData("It would be open to schools,\" For example, they can run their own\". All were told.", "For example, they can run their own")]
    [InlineData("”They came at night,” she said.", "They came at night,")]
    [InlineData("He is 5'10\" and she 5'8\" tall.")]
    [InlineData("The race was 's last, and 's car hit the drivers' stand.")]
    [InlineData("''We aren't going,'' he said. ``So be it.''", "We aren't going,", "So be it.")]
    [InlineData("He said: \"We know the end of it. ... \"We have seen it all before.\" Then he went.", "We know the end of it. ...", "We have seen it all before.")]
    [InlineData("“We know the end of it.\n“We have seen it all before,” he said.", "We know the end of it.", "We have seen it all before,")]
    [InlineData("She said, \"He told me, \"Go on,\" and I went.\"", "He told me, \"Go on,\" and I went.")]
    [InlineData("A mark “ alone, then “a whole one”.", "a whole one")]
    public void Marks_are_paired_as_brackets_are(string text, params string[] expected) => Words(text).ShouldBe(expected);

    [Fact]
    public void A_quotation_that_goes_on_after_a_break_without_a_mark_is_one_span() =>
        Words("He said, \"We learned a lot.\n\nIt was a good day. We go on.\"\n\nThe end. \"Yes.\"").ShouldBe(["We learned a lot.\n\nIt was a good day. We go on.", "Yes."]);

    [Fact]
    public void A_mark_left_open_does_not_take_in_later_quotations() =>
        Words("He said, \"We learned a lot.\n\nShe said \"no\" twice.").ShouldBe(["no"]);

    [Theory]
    [InlineData("He said: “We began early and went on until late.\n\nThe end came.", "We began early and went on until late.")]
    [InlineData("“The form reads \"closed\" and that is the law of the land.\n\n(From the county)", "The form reads \"closed\" and that is the law of the land.")]
    [InlineData("He said “We began early and left. Then she said, “No, not at all,” and it was late.\n\nThe end came.", "No, not at all,")]
    [InlineData("It was a \"plan of no great worth that nobody read\n\nThe end came.")]
    public void A_sentence_whose_closing_mark_is_lost_ends_with_its_paragraph(string text, params string[] expected) => Words(text).ShouldBe(expected);

    [Theory]
    [InlineData("\"a ")]
    [InlineData("“")]
    [InlineData("a\" b")]
    [InlineData("\"a\n\nb\"\n\n")]
    [InlineData("‘a ")]
    public void Ten_thousand_unbalanced_marks_end(string marks) =>
        QuoteMarks.Find(string.Concat(Enumerable.Repeat(marks, 10_000))).Count.ShouldBeLessThan(20_001);

    private static IEnumerable<string> Words(string text) => QuoteMarks.Find(text).Select(s => text[s.Start..s.End]);
}
