using NewsSearch.Indexing.Evaluation;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Commands;

public sealed class BenchNamesTests : CommandTest
{
    [Fact]
    public async Task Articles_of_a_file_are_read_and_counted()
    {
        var file = Write("news.jsonl", """{"title": "Talks fail", "text": "Ana Lima left Lisbon."}""" + "\n" + """{"title": "Talks go on", "text": "Ana Lima came back."}""" + "\n");

        var (code, output, _) = await RunAsync("bench", "names", file);

        code.ShouldBe(0);
        output.ShouldStartWith("articles  2, of ");
        output.ShouldContain("articles a CPU second");
    }

    [Fact]
    public async Task Without_a_file_texts_that_nobody_wrote_are_read_each_on_a_line_of_its_own()
    {
        var (code, output, _) = await RunAsync("bench", "names", "--characters", "400");

        code.ShouldBe(0);
        output.TrimEnd().Split('\n').Skip(1).Select(l => l[..34].TrimEnd()).ShouldBe(HostileTexts.All.Select(t => t.What));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said()
    {
        var (code, _, error) = await RunAsync("bench", "names", "nothing.jsonl");

        code.ShouldBe(2);
        error.ShouldContain("There is no file or folder 'nothing.jsonl'.");
    }
}
