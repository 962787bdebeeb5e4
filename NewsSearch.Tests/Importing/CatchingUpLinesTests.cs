using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Importing;

public sealed class CatchingUpLinesTests
{
    [Fact]
    public void A_line_says_what_is_done_and_how_far_it_is()
    {
        using var console = new StringWriter { NewLine = "\n" };
        var lines = new CatchingUpLines(console);

        lines.Report(new CatchingUp("Bringing the index up to date", 0, 1_200_000));
        lines.Report(new CatchingUp("Bringing the index up to date", 60_000, 1_200_000));

        console.ToString().ShouldBe("Bringing the index up to date (1,200,000 articles).\nBringing the index up to date: 60,000 of 1,200,000.\n");
    }
}
