using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Sources;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class ExtractionEvaluationTests
{
    private readonly ExtractionEvaluation _evaluation = new(new SourceReader(), new ArticleCleaner(TimeProvider.System));

    [Fact]
    public async Task A_set_is_scored_and_its_answers_are_written()
    {
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".tar.gz");
        try
        {
            Write(path);
            using var answers = new StringWriter();

            var score = await _evaluation.RunAsync(path, answers, TestContext.Current.CancellationToken);

            score.ToString().ShouldBe("body precision 1.000 recall 1.000 F1 1.000 of 1  passages precision 100.0  recall 50.0  F1 66.7  gold 2  found 1  right 1  title 1.000 of 1  date 0.000 of 1");
            answers.ToString().ShouldContain("\"id\":\"a1\",\"title\":\"Bridge closed\"");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("one two three four", "one two three four", 1, 0, 0)]
    [InlineData("one two three four five", "one two three four", 0.5, 0, 0.5)]
    [InlineData("one two", "three", 0, 0.5, 0.5)]
    [InlineData("", "", 0, 0, 0)]
    public void Bodies_are_compared_by_runs_of_four_words(string right, string found, double both, double surplus, double missing) =>
        ExtractionShingles.Compare(right, found).ShouldBe((both, surplus, missing));

    [Fact]
    public async Task Bodies_of_real_pages_are_cut_out_better_than_by_the_libraries_tried()
    {
        var score = await _evaluation.RunAsync(Corpora.Find("html/fundus-eval.tar.gz"), null, TestContext.Current.CancellationToken);

        score.F1.ShouldBeGreaterThan(0.945);
    }

    private static void Write(string path)
    {
        using var file = File.Create(path);
        using var gzip = new GZipStream(file, CompressionMode.Compress);
        using var tar = new TarWriter(gzip);
        const string story = "The old bridge was closed to lorries on Wednesday, after an inspector found cracks in two of its piers.";
        Add(tar, "set/pages/a1.html", $"<html><head><title>Bridge closed</title></head><body><h1>Bridge closed</h1><p>{story}</p></body></html>");
        Add(tar, "set/gold.jsonl", $$"""{"id":"a1","file":"pages/a1.html","url":null,"title":"Bridge closed","author":null,"date":"2020-01-01","body":"{{story}}","must":["two of its piers","not there"],"mustnot":["cookies"]}""" + "\n");
    }

    private static void Add(TarWriter tar, string name, string text) =>
        tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
}
