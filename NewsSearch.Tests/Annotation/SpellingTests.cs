using CsCheck;
using NewsSearch.Indexing.Annotation.Names;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class SpellingTests
{
    private static readonly Gen<string> Word = Gen.Char["abcd"].Array[0, 9].Select(c => new string(c));

    [Theory]
    [InlineData("zelenskiy", "zelensky", 1, true)]
    [InlineData("zelenskiy", "zelenskyy", 1, true)]
    [InlineData("mohammed", "muhammad", 1, false)]
    [InlineData("mohammed", "muhammad", 2, true)]
    [InlineData("pierliusi", "pierluisi", 1, true)]
    [InlineData("", "ab", 1, false)]
    public void Letters_added_dropped_changed_or_swapped_count(string one, string other, int most, bool within) =>
        Spelling.Within(one, other, most).ShouldBe(within);

    [Fact]
    public void Any_two_words_are_as_far_apart_as_the_plain_recursion_says() =>
        Gen.Select(Word, Word, Gen.Int[0, 4]).Sample((one, other, most) => Spelling.Within(one, other, most) == (Distance(one, other) <= most));

    private static int Distance(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
            return one.Length + other.Length;
        var steps = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    steps[i, j] = i + j;
                    continue;
                }

                steps[i, j] = Math.Min(Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1, steps[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
            }
        }

        return steps[one.Length, other.Length];
    }
}
