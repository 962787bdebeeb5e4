using System.IO.Compression;
using System.Text;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Language;
using NSubstitute;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Language;

public sealed class TaggerEvaluationTests : IDisposable
{
    private const string Columns = "-DOCSTART-\tO\n\nXi\tB-PER\nJinping\tI-PER\nin\tO\nKyiv\tB-LOC\n\nUN\tB-ORG\n\n-DOCSTART-\tO\n\nRussian\tB-DEM\nOlympics\tB-MISC\n";

    private readonly string folder = Directory.CreateTempSubdirectory("newssearch-tests-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Each_kind_is_scored_by_exact_span()
    {
        var lines = Run(Columns, out _);

        lines.ShouldBe(
        [
            "person        precision 100.0  recall 100.0  F1 100.0  gold 1  found 1  right 1",
            "place         precision 0.0  recall 0.0  F1 0.0  gold 1  found 1  right 0",
            "organisation  precision 100.0  recall 0.0  F1 0.0  gold 1  found 0  right 0",
            "demonym       precision 100.0  recall 100.0  F1 100.0  gold 1  found 1  right 1",
            "together      precision 50.0  recall 33.3  F1 40.0  gold 3  found 2  right 1",
        ]);
    }

    [Fact]
    public void The_tags_found_are_written_beside_the_files_own_tokens()
    {
        Run(Columns, out var written);

        written.ShouldBe("-DOCSTART-\tO\n\nXi\tB-PER\nJinping\tI-PER\nin\tB-LOC\nKyiv\tI-LOC\n\nUN\tO\n\n-DOCSTART-\tO\n\nRussian\tB-DEM\nOlympics\tO\n");
    }

    [Fact]
    public void A_packed_file_is_read_as_a_plain_one()
    {
        var path = Path.Combine(folder, "packed.gz");
        using (var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionMode.Compress), Encoding.UTF8))
            writer.Write(Columns);

        ColumnFile.Read(path).Select(s => string.Join(' ', s.Tokens)).ShouldBe(["Xi Jinping in Kyiv", "UN", "Russian Olympics"]);
        ColumnFile.Read(path).Select(s => s.BeginsArticle).ShouldBe([true, false, true]);
    }

    private string[] Run(string columns, out string written)
    {
        var (input, output) = (Path.Combine(folder, "in.col"), Path.Combine(folder, "out.col"));
        File.WriteAllText(input, columns);
        var tagger = Substitute.For<INameTagger>();
        tagger.Tag(Arg.Any<IReadOnlyList<Sentence>>()).Returns(call => [.. call.Arg<IReadOnlyList<Sentence>>().Select(NamesOf)]);
        var lines = new StringWriter { NewLine = "\n" };
        new TaggerEvaluation(tagger).Run(input, output, lines);
        written = File.ReadAllText(output);
        return lines.ToString().TrimEnd('\n').Split('\n');
    }

    private static IReadOnlyList<NameSpan> NamesOf(Sentence sentence) => sentence.Tokens[0].Text switch
    {
        "Xi" => [new NameSpan(0, 2, MentionKind.Person, 1), new NameSpan(2, 4, MentionKind.Place, 1)],
        "Russian" => [new NameSpan(0, 1, MentionKind.Demonym, 1)],
        _ => [],
    };
}
