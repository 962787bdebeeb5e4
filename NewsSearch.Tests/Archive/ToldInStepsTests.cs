using NewsSearch.Indexing.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Archive;

public sealed class ToldInStepsTests
{
    [Fact]
    public void The_beginning_every_twentieth_and_the_end_are_told() =>
        Reached(100_000, 1, 4_999, 1, 94_999).ShouldBe([0, 5_000, 100_000]);

    [Fact]
    public void A_thousand_articles_are_the_least_that_is_told_of()
    {
        Reached(999, 999).ShouldBeEmpty();
        Reached(1_500, 500, 500, 500).ShouldBe([0, 1_000, 1_500]);
    }

    private static IEnumerable<long> Reached(long of, params long[] pieces)
    {
        var told = new Told();
        var steps = new ToldInSteps(told, "Counting", of);
        steps.Add(0);
        foreach (var piece in pieces)
            steps.Add(piece);
        return told.Steps.Select(step => step.Done);
    }
}
