using NewsSearch.Indexing.Evaluation;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Ranking;

public sealed class RelevanceScoreTests
{
    private static readonly Dictionary<string, int> Grades = new() { ["a"] = 2, ["b"] = 1, ["d"] = 1 };

    /// <summary>By hand: relevant at places 2 and 4 of three. AP = (1/2 + 2/4) / 3. Gain 2/log2(3) + 1/log2(5) of 2 + 1/log2(3) + 1/log2(4).</summary>
    [Fact]
    public void Precision_and_gain_are_those_worked_out_by_hand()
    {
        var score = RelevanceScore.Of(Ranking("c", "a", "e", "b"), Grades);

        score.MeanAveragePrecision.ShouldBe(1 / 3.0, 1e-9);
        score.Ndcg.ShouldBe(0.5405858, 1e-6);
    }

    [Fact]
    public void A_topic_that_found_nothing_counts_nothing() =>
        RelevanceScore.Mean([RelevanceScore.Of([], Grades), RelevanceScore.Of(Ranking("a", "b", "d"), Grades)]).MeanAveragePrecision.ShouldBe(0.5, 1e-9);

    [Fact]
    public void Equal_scores_stand_by_id_in_reverse_and_an_id_counts_once() =>
        RelevanceScore.InOrder([new("w", 1), new("x", 1), new("x", 0.5), new("y", 2)]).Select(d => d.Id).ShouldBe(["y", "x", "w"]);

    private static List<RankedDocument> Ranking(params string[] ids) => [.. ids.Select((id, at) => new RankedDocument(id, -at))];
}
