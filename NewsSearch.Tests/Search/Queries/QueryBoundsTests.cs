using CsCheck;
using NewsSearch.Indexing.Search.Queries;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Queries;

public sealed class QueryBoundsTests
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        One("AND", "OR", "NOT", "NEAR/3", "W/S", "W/P", "W/2", "PRE/4", "ATLEAST/2", "<", ">", "=", "(", ")", "\"", "[", "]", "-", "+", "*", "?", "~", "~2", ":", " ", "  ", "..", "“", "”", "\n", "\0", "'", "’"),
        One("<person>", "kind:place", "words:>5", "words:", "quote:", "role:", "date:today", "last-3-days", "after:2020", "before:", "since:", "yesterday", "to", "..", "3/4/2015", "between", "title:", "person:", "date:", "date:2022", "date:9999-12", "date:0001-01..", "NEAR/9999", "!", "|", "country:ua", "kyiv", "peace", "negoti*", "w?rd", "zelensky~", "U.S.", "2022-01..2022-06", "über", "北京", "e\u0301"),
        Gen.String[0, 4]);

    private static readonly Gen<string> Queries = Pieces.Array[0, 30].Select(string.Concat);

    private static Gen<string> One(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(at => pieces[at]);

    [Fact]
    public void Every_text_is_read_and_what_is_shown_of_it_is_read_as_the_same_query_again() => Queries.Sample(
        typed =>
        {
            var read = QueryPrinter.Print(ParsedQuery.Parse(typed).Root);
            QueryPrinter.Print(ParsedQuery.Parse(read).Root).ShouldBe(read);
            QueryInWords.Of(ParsedQuery.Parse(typed).Root).ShouldNotBeEmpty();
        },
        iter: 20_000);

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("()")]
    [InlineData("[")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("NOT ")]
    [InlineData("title:")]
    [InlineData("a OR (")]
    [InlineData("a NEAR/2 ")]
    [InlineData("~")]
    [InlineData("[a")]
    [InlineData("NOT W/2 ")]
    [InlineData("ATLEAST/2 ")]
    [InlineData("a W/S ")]
    [InlineData("<a")]
    [InlineData("words:>5 ")]
    [InlineData("x ")]
    [InlineData("x")]
    [InlineData("\ud83d\ude00")]
    [InlineData("\ud83d")]
    public void A_megabyte_of_anything_is_read_with_few_notes_and_a_tree_of_bounded_size(string piece)
    {
        var typed = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        var query = ParsedQuery.Parse(typed);

        query.Notes.Count.ShouldBeLessThan(14);
        QueryPrinter.Print(query.Root).Length.ShouldBeLessThan(100_000);
    }

    [Theory]
    [InlineData("ky\u00adiv")]
    [InlineData("\u200fkyiv\u200e")]
    [InlineData("k\u200byi\u200dv\ufeff")]
    public void Characters_that_articles_are_cleaned_of_are_not_asked_for(string typed) => ParsedQuery.Parse(typed).Root.ShouldBe(new WordNode("kyiv"));

    [Fact]
    public void A_word_within_forty_thousand_parentheses_is_still_read()
    {
        var query = ParsedQuery.Parse($"{new string('(', 40_000)}kyiv{new string(')', 40_000)}");

        query.Root.ShouldBe(new WordNode("kyiv"));
        query.Notes.ShouldContain(note => note.Contains("passed over"));
    }

    [Fact]
    public void Words_beyond_the_limit_are_left_out_and_it_is_said()
    {
        var query = ParsedQuery.Parse(string.Join(' ', Enumerable.Range(1, 5_000).Select(n => $"w{n}")));

        query.Root.ShouldBeOfType<AndNode>().Parts.Count.ShouldBe(300);
        query.Notes.ShouldBe(["Only the first 300 words and phrases are read."]);
    }
}
