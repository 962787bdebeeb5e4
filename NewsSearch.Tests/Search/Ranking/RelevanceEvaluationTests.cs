using NewsSearch.Tests.Commands;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Ranking;

public sealed class RelevanceEvaluationTests : CommandTest
{
    [Fact]
    public async Task Questions_are_ranked_beside_plain_BM25_and_written_as_a_run()
    {
        var docs = Write("docs.jsonl", """
            {"id": "1", "title": "Bridges", "text": "The engineers repaired the old bridge over the river."}
            {"id": "2", "text": "A minister resigned after the vote in parliament."}
            {"id": "3", "text": "Rivers rose after the rain."}
            """);
        var topics = Write("topics.tsv", "7\tWhat was done to repair the bridges?\n8\tnobody judged this\n");
        var qrels = Write("qrels.txt", "7 0 1 1\n7 0 2 0\n");
        var run = Path.Combine(Path.GetDirectoryName(docs)!, "run.txt");

        var (code, output, _) = await RunAsync("evaluate", "relevance", "--docs", docs, "--topics", topics, "--qrels", qrels, "--run", run);

        code.ShouldBe(0);
        output.ShouldStartWith("3 documents, 1 topics");
        output.ShouldContain("plain BM25         MAP 1.0000  nDCG@10 1.0000");
        output.ShouldContain("newssearch         MAP 1.0000  nDCG@10 1.0000");
        File.ReadAllLines(run)[0].ShouldStartWith("7 Q0 1 1 ");
    }

    [Fact]
    public async Task A_line_that_is_no_judgement_is_named()
    {
        var (code, _, error) = await RunAsync(
            "evaluate", "relevance", "--docs", Write("docs.jsonl", ""), "--topics", Write("topics.tsv", ""), "--qrels", Write("qrels.txt", "7 0 1 1\n7 0 one\n"));

        code.ShouldBe(1);
        error.ShouldContain("qrels.txt, line 2:");
    }
}
