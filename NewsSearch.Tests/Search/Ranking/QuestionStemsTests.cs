using NewsSearch.Indexing.Search.Lucene.Ranking;
using NewsSearch.Indexing.Search.Lucene.Words;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Ranking;

public sealed class QuestionStemsTests
{
    [Fact]
    public void A_word_said_again_counts_again_and_a_little_less()
    {
        var weights = StemsOf("Trade with the east, trade with the west, trades of the north").Stems.ToDictionary(stem => stem.Stem, stem => stem.Weight);

        weights["east"].ShouldBe(1);
        weights["trade"].ShouldBe(27 / 11.0, 1e-9);
    }

    [Fact]
    public void Words_that_touch_stand_side_by_side_and_those_a_few_words_on_near_each_other() =>
        PairsOf("harbour bridges of the town").ShouldBe([("harbour", "bridg", true), ("harbour", "town", false), ("bridg", "town", false)], ignoreOrder: true);

    [Fact]
    public void Words_further_than_four_on_are_no_pair()
    {
        var pairs = PairsOf("one, two, three, four, five, six").Select(pair => (pair.First, pair.Second)).ToList();

        pairs.ShouldContain(("on", "five"));
        pairs.ShouldNotContain(("on", "six"));
    }

    [Fact]
    public void Two_words_are_one_pair_however_often_they_meet_side_by_side_where_they_touch_anywhere() =>
        PairsOf("bridge in a harbour and the harbour bridge").ShouldBe([("harbour", "bridg", true)]);

    private static IEnumerable<(string First, string Second, bool SideBySide)> PairsOf(string question)
    {
        var (stems, pairs) = StemsOf(question);
        return pairs.Select(pair => (stems[pair.First].Stem, stems[pair.Second].Stem, pair.SideBySide));
    }

    private static QuestionStems StemsOf(string question)
    {
        using var stemmers = new Stemmers();
        return QuestionStems.Of(QuestionWords.Of(question), "en", stemmers);
    }
}
