using CsCheck;
using NewsSearch.Indexing.Search.Lucene.Searching;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Searching;

/// <summary>Words one behind the other, against looking each place up.</summary>
public sealed class WordsInTurnTests
{
    private static readonly Gen<int[]> Places = Gen.Int[0, 40].Array[0, 12].Select(places => places.Order().ToArray());

    [Fact]
    public void Places_that_the_other_follows_are_left_in_order() =>
        Gen.Select(Places, Places, Gen.Int[-3, 5]).Sample((places, others, distance) =>
        {
            int[] expected = [.. places.Where(place => others.Contains(place + distance))];

            var left = WordsInTurn.Leave(places, others, distance);

            places[..left].ShouldBe(expected);
        });
}
