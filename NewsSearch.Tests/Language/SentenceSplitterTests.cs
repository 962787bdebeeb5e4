using CsCheck;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Language;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Language;

public sealed class SentenceSplitterTests
{
    private static readonly string[] Scraps = ["U.S.", "Mr.", "said", "Putin", ".", "?", "\"", "”", " ", " ", "\n\n", "’s", "5", "…", "🙂"];

    [Theory]
    [InlineData("He left. She stayed.", "He left.|She stayed.")]
    [InlineData("“We agreed.” The talks go on.", "“We agreed.”|The talks go on.")]
    [InlineData("\"We agreed.\" The talks go on.", "\"We agreed.\"|The talks go on.")]
    [InlineData("He agreed. \"We will go.\"", "He agreed.|\"We will go.\"")]
    [InlineData("He agreed. \" We will go.\" They went.", "He agreed.|\" We will go.\"|They went.")]
    [InlineData("\"Yes,\" he said. \"[We] will go.\"", "\"Yes,\" he said.|\"[We] will go.\"")]
    [InlineData("\"We agreed.\"The talks go on.", "\"We agreed.\"|The talks go on.")]
    [InlineData("“Will we win?” Blinken asked. Nobody knew.", "“Will we win?” Blinken asked.|Nobody knew.")]
    [InlineData("“Really?” he said.", "“Really?” he said.")]
    [InlineData("U.S. Secretary of State Antony Blinken spoke in the U.S. The visit ended.", "U.S. Secretary of State Antony Blinken spoke in the U.S.|The visit ended.")]
    [InlineData("Gen. Mark Milley met Sen. Ted Cruz on Jan. 5 at 9 a.m. in St. Louis.", "Gen. Mark Milley met Sen. Ted Cruz on Jan. 5 at 9 a.m. in St. Louis.")]
    [InlineData("It opens at 9 a.m. The doors close at 5 p.m.", "It opens at 9 a.m.|The doors close at 5 p.m.")]
    [InlineData("George W. Bush met J. K. Rowling.", "George W. Bush met J. K. Rowling.")]
    [InlineData("Apple Inc. said it grew. Ford Motor Co. did not.", "Apple Inc. said it grew.|Ford Motor Co. did not.")]
    [InlineData("Prices rose 1.5 percent. 25 people came.", "Prices rose 1.5 percent.|25 people came.")]
    [InlineData("It was No. 1 again. No. That was wrong.", "It was No. 1 again.|No.|That was wrong.")]
    [InlineData("WASHINGTON, D.C. — The Senate voted.", "WASHINGTON, D.C. — The Senate voted.")]
    [InlineData("MOSCOW (Reuters) - Putin spoke.", "MOSCOW (Reuters) - Putin spoke.")]
    [InlineData("He paused... then spoke. He waited... Nobody came.", "He paused... then spoke.|He waited...|Nobody came.")]
    [InlineData("They fled Moscow.The president stayed.", "They fled Moscow.|The president stayed.")]
    [InlineData("He fled to Iraq. al-Qaeda followed.", "He fled to Iraq.|al-Qaeda followed.")]
    [InlineData("(He was late.) She was not.", "(He was late.)|She was not.")]
    [InlineData("See www.bbc.co.uk. It says so!", "See www.bbc.co.uk.|It says so!")]
    [InlineData("1. First item", "1. First item")]
    public void A_paragraph_is_cut_where_a_reader_would(string text, string expected) =>
        SentenceSplitter.Split(text).Select(s => text[s.Start..s.End]).ShouldBe(expected.Split('|'));

    [Fact]
    public void The_title_is_a_sentence_and_none_crosses_a_paragraph()
    {
        var text = ArticleText.Compose("Xi in Moscow", ["No stop here", "Next."]);

        SentenceSplitter.Split(text).Select(s => text[s.Start..s.End]).ShouldBe(["Xi in Moscow", "No stop here", "Next."]);
    }

    [Fact]
    public void A_line_of_a_million_words_is_cut_into_bounded_sentences()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 1_000_000));

        var sentences = SentenceSplitter.Split(text);

        sentences.ShouldAllBe(s => s.Tokens.Count <= SentenceSplitter.LongestSentence);
        sentences.Sum(s => s.Tokens.Count).ShouldBe(1_000_000);
    }

    [Fact]
    public void A_text_of_stops_and_marks_alone_ends() =>
        SentenceSplitter.Split(new string('.', 200_000) + new string('"', 200_000)).Sum(s => s.Tokens.Count).ShouldBe(400_000);

    [Fact]
    public void Sentences_hold_every_token_once_and_in_order() =>
        Gen.Int[0, Scraps.Length - 1].Select(i => Scraps[i]).Array[0, 40].Sample(parts =>
        {
            var text = string.Concat(parts);
            var tokens = ArticleText.Parts(text).SelectMany(p => Tokenizer.Tokenize(text, p.Start, p.End));
            return SentenceSplitter.Split(text).SelectMany(s => s.Tokens).SequenceEqual(tokens);
        });
}
