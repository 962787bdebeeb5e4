using CsCheck;
using NewsSearch.Indexing.Search.Lucene.Postings;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Postings;

/// <summary>Numbers in ascending order, several at a time, against one at a time.</summary>
public sealed class AscendingTests
{
    private static readonly Gen<int[]> Steps = Gen.Int[0, 40].Array[0, 40];

    [Fact]
    public void The_first_that_is_not_below_another_is_found_from_any_place_before_it() => Gen.Select(Steps, Gen.Int[-5, 900], Gen.Int[0, 40]).Sample((steps, number, from) =>
    {
        var numbers = Sums(steps, 0);
        var first = numbers.TakeWhile(other => other < number).Count();

        Ascending.FirstFrom(numbers, number, Math.Min(from, first)).ShouldBe(first);
    });

    [Fact]
    public void Those_below_another_are_counted() => Gen.Select(Gen.Int[0, 40].Array[64], Gen.Int[-5, 1_400]).Sample((steps, number) =>
    {
        var numbers = Sums(steps, 0);

        Ascending.CountBelow(numbers, number).ShouldBe(numbers.Count(other => other < number));
    });

    [Fact]
    public void Steps_add_up_from_where_they_set_out_in_their_own_place_or_another() => Gen.Select(Gen.Int[0, 1_000].Array[0, 35], Gen.Int[0, 1_000_000]).Sample((steps, origin) =>
    {
        var expected = Sums(steps, origin);
        var sums = Enumerable.Repeat(-7, steps.Length + 1).ToArray();

        Ascending.AddUp(steps, origin, sums);
        Ascending.AddUp(steps, origin, steps);

        sums.ShouldBe([.. expected, -7]);
        steps.ShouldBe(expected);
    });

    private static int[] Sums(int[] steps, int origin) => [.. steps.Select(step => origin += step)];
}
