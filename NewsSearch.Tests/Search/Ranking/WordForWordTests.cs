using NewsSearch.Indexing.Search.Lucene.Ranking;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Ranking;

public sealed class WordForWordTests
{
    [Theory]
    [InlineData("a b c d e f", "a b c d e f", 1)]
    [InlineData("a b c d e f", "x y a b c d e f z", 1)]
    [InlineData("a b c d e", "e d c b a", 0)]
    [InlineData("a b c d", "a b c d", 0)]
    [InlineData("a b c d e x y z v w", "a b c d e", 0.5)]
    [InlineData("a b c d e NEW f g h i j", "a b c d e f g h i j", 10 / 11.0)]
    [InlineData("", "a b c d e", 0)]
    [InlineData("a a a a a", "a a a a a a a", 1)]
    public void Words_count_that_stand_in_runs_of_five_in_both(string text, string other, double share) =>
        WordForWord.ShareOf(Words(text), Words(other)).ShouldBe(share, 1e-9);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
