using NewsSearch.Indexing.Search.Meaning;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Ranking;

public sealed class MixedRankTests
{
    [Fact]
    public void Words_and_meaning_are_each_brought_to_0_to_1_for_the_query() =>
        MixedRank.Of([8, 4, 0], [0.6f, 0.8f, 0.5f], 0.6, 0.4).ShouldBe([new MixedRank(1, 0, 0.6), new MixedRank(0.5, 1, 0.7), new MixedRank(0, 0, 0)], new Near());

    [Fact]
    public void An_article_without_vectors_stands_by_its_words_and_not_at_the_end()
    {
        var ranks = MixedRank.Of([8, 4, 2], [0.8f, null, 0.6f], 0.6, 0.4);

        ranks[1].ShouldBe(new MixedRank(0.5, null, 0.5));
        ranks.OrderByDescending(r => r.Score).ShouldBe(ranks);
    }

    [Fact]
    public void Without_any_vectors_the_order_is_that_of_the_words() =>
        MixedRank.Of([1, 3, 2], [null, null, null], 0, 0.4).Select(r => r.Score).ShouldBe([1 / 3.0, 1, 2 / 3.0]);

    [Fact]
    public void A_query_near_to_nothing_in_particular_is_ordered_by_its_words()
    {
        MixedRank.Of([8, 7], [0.51f, 0.56f], 0.5, 0.4).MaxBy(r => r.Score).Words.ShouldBeLessThan(1);

        MixedRank.Of([8, 7], [0.51f, 0.56f], 0.5, 0.4, telling: 0.5).MaxBy(r => r.Score).Words.ShouldBe(1);
    }

    [Fact]
    public void Words_that_share_hardly_anything_do_not_count_in_full() =>
        MixedRank.Of([2, 1], [null, null], 0, 0.4, full: 8).Select(r => r.Words).ShouldBe([0.25, 0.125]);

    [Fact]
    public void Nothing_to_rank_is_no_fault() => MixedRank.Of([], [], 0, 0.4).ShouldBeEmpty();

    private sealed class Near : IEqualityComparer<MixedRank>
    {
        public bool Equals(MixedRank x, MixedRank y) => Math.Abs(x.Words - y.Words) < 1e-6 && Math.Abs(x.Score - y.Score) < 1e-6 && Math.Abs((x.Meaning ?? -1) - (y.Meaning ?? -1)) < 1e-6;

        public int GetHashCode(MixedRank obj) => 0;
    }
}
