using CsCheck;
using NewsSearch.Indexing.Articles.Characters;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Articles.Characters;

public sealed class OneSlipTests
{
    private static readonly Gen<string> Word = Gen.Char["abc"].Array[1, 6].Select(letters => new string(letters));

    [Fact]
    public void It_is_an_edit_distance_of_one_at_most() =>
        Gen.Select(Word, Word).Sample((typed, meant) => OneSlip.Is(typed, meant).ShouldBe(EditDistance.Between(typed, meant) <= 1, $"{typed} {meant}"));

    [Fact]
    public void A_beginning_with_a_slip_is_one_slip_from_some_beginning() =>
        Gen.Select(Word, Word).Sample((typed, meant) => OneSlip.Begins(typed, meant).ShouldBe(Enumerable.Range(0, meant.Length + 1).Any(length => EditDistance.Between(typed, meant[..length]) <= 1), $"{typed} {meant}"));
}
