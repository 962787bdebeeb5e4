using System.Text.RegularExpressions;
using CsCheck;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Words;

public sealed class WordPatternTests
{
    [Theory]
    [InlineData("w?rd", "word ward", "wrd weird words")]
    [InlineData("*burg", "burg freiburg", "burger")]
    [InlineData("co*ate", "coate cooperate", "cooperated")]
    [InlineData("*a*e*", "ae blame", "ea")]
    [InlineData("a?b", "a\ud83d\ude00b aéb", "ab aééb")]
    public void A_star_is_any_characters_and_a_question_mark_one(string pattern, string words, string others)
    {
        var read = Pattern(pattern);

        words.Split(' ').ShouldAllBe(word => read.Matches(word));
        others.Split(' ').ShouldAllBe(word => !read.Matches(word));
    }

    [Fact]
    public void Any_pattern_means_what_a_regular_expression_of_its_shape_does() =>
        Gen.Char["ab?*"].Array[1, 8].Where(marks => marks.Any(mark => mark is '?' or '*')).Select(Gen.Char["ab"].Array[0, 10]).Sample(
            (marks, letters) => Pattern(new string(marks)).Matches(new string(letters))
                .ShouldBe(Regex.IsMatch(new string(letters), $"^{new string(marks).Replace("*", ".*", StringComparison.Ordinal).Replace('?', '.')}$")),
            iter: 20_000);

    [Fact]
    public void What_all_words_begin_with_is_what_stands_before_the_first_mark()
    {
        Pattern("élec*t?").Beginning.ShouldBe("elec");
        Pattern("*a").Beginning.ShouldBe("");
        WordPattern.Of(new WordNode("elect", WordForm.Prefix))!.Beginning.ShouldBe("elect");
    }

    [Fact]
    public void A_pattern_that_no_automaton_has_room_for_is_compared_all_the_same() =>
        Pattern($"*a{new string('?', 100)}b").Matches(new string('a', 120)).ShouldBeFalse();

    private static WordPattern Pattern(string text) => WordPattern.Of(new WordNode(text, WordForm.Wildcard))!;
}
