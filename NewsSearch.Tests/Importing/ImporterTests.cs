using System.Text.Json;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Sources;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Importing;

public sealed class ImporterTests : ArchiveTest
{
    [Fact]
    public async Task A_folder_is_imported_and_again_adds_nothing()
    {
        Write("a.txt", Story("Harbour opens", "The harbour opened on Monday after two years of work."));
        Write("b.jsonl", $"{Line("1", "Harvest begins", "Farmers in the valley began the harvest a week early.")}\n{Line("2", "Bridge closed", "The old bridge was closed to lorries on Friday.")}\n");

        var first = await ImportAsync();
        var again = await ImportAsync();

        (first.Added, first.Unchanged, first.Rejected, first.Files).ShouldBe((3, 0, 0, 2));
        (again.Added, again.Unchanged, again.NewVersions).ShouldBe((0, 3, 0));
    }

    [Fact]
    public async Task A_changed_file_is_a_new_version()
    {
        Write("a.txt", Story("Harbour opens", "The harbour opened on Monday after two years of work."));
        await ImportAsync();
        Write("a.txt", Story("Harbour opens", "The harbour opened on Tuesday after two years of work."));

        var report = await ImportAsync();

        (report.Added, report.NewVersions).ShouldBe((0, 1));
    }

    [Fact]
    public async Task What_is_wrong_is_listed_with_file_and_line_and_the_rest_goes_in()
    {
        Write("a.jsonl", $"{Line("1", "Harvest begins", "Farmers in the valley began the harvest a week early.")}\n{{\"title\": \n{Line("2", "Bridge closed", "The old bridge was closed to lorries on Friday.")}\n");
        Write("empty.txt", "");

        var report = await ImportAsync();

        report.Added.ShouldBe(2);
        report.Rejected.ShouldBe(2);
        report.Rejections.Select(r => r.Where).ShouldBe(["a.jsonl:2", "empty.txt"]);
        report.Rejections.ShouldAllBe(r => r.What.Length > 0 && r.Advice.Length > 0);
    }

    [Fact]
    public async Task The_report_is_kept_in_the_archive()
    {
        Write("a.txt", Story("Harbour opens", "The harbour opened on Monday after two years of work."));

        var report = await ImportAsync();

        var kept = (await Archive.ImportsAsync(1, Cancel)).ShouldHaveSingleItem();
        kept.FinishedAt.ShouldNotBeNull();
        JsonSerializer.Deserialize<ImportReport>(kept.Report!, ContractJson.Options)!.Added.ShouldBe(report.Added);
    }

    [Fact]
    public async Task An_erased_article_is_refused_and_named_in_the_report()
    {
        Write("a.txt", Story("Harbour opens", "The harbour opened on Monday after two years of work."));
        await ImportAsync();
        var id = (await Archive.ChangesAsync(0, 1, Cancel)).Changes[0].Id;
        await Archive.EraseAsync(id, Cancel);

        var report = await ImportAsync();

        (report.Added, report.Rejected).ShouldBe((0, 1));
        report.Rejections[0].What.ShouldContain("erased");
    }

    [Fact]
    public async Task An_outlet_named_for_the_import_is_that_of_documents_that_name_none()
    {
        Write("a.jsonl", $"{Line("1", "Harvest begins", "Farmers in the valley began the harvest a week early.")}\n{Line("2", "Bridge closed", "The old bridge was closed to lorries on Friday.", "Valley Times")}\n");

        await ImportAsync(new ImportOptions { Source = "Harbour Post" });

        (await Archive.OutletsAsync(Cancel)).Select(o => o.Source).ShouldBe(["Harbour Post", "Valley Times"]);
    }

    [Fact]
    public async Task More_than_a_batch_goes_in_in_the_order_of_the_file_and_progress_is_told()
    {
        Write("a.jsonl", string.Concat(Enumerable.Range(0, 450).Select(i => Line($"n{i}", $"Story number {i}", $"Something of interest number {i} happened in the valley today.") + "\n")));
        var told = new List<ImportProgress>();

        await ImportAsync(progress: new Told(told));

        (await Archive.ChangesAsync(0, 1000, Cancel)).Changes.Select(c => c.Article!.SourceId).ShouldBe(Enumerable.Range(0, 450).Select(i => $"n{i}"));
        told[^1].Articles.ShouldBe(450);
        told.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task The_text_of_a_report_has_every_count_and_every_rejection()
    {
        Write("a.jsonl", $"{Line("1", "Harvest begins", "Farmers in the valley began the harvest a week early.")}\n{{\"title\": \n");

        var text = ImportReportText.Of(await ImportAsync());

        text.ShouldContain("added                 1");
        text.ShouldContain("rejected              1");
        text.ShouldContain("a.jsonl:2");
    }

    private string Input => Path.Combine(Folder.Path, "input");

    private Task<ImportReport> ImportAsync(ImportOptions? options = null, IProgress<ImportProgress>? progress = null) =>
        new Importer(new SourceReader(), new ArticleCleaner(Clock), Archive, () => throw new InvalidOperationException("Nothing is to be read."), Clock).ImportAsync(Input, options ?? new ImportOptions(), progress, Cancel);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Input);
        File.WriteAllText(Path.Combine(Input, name), text);
    }

    private static string Story(string title, string text) => $"{title}\n\n{text}\n\nThe mayor thanked everybody who had taken part in the work, and said that more was to follow in spring.\n";

    private static string Line(string id, string title, string text, string? source = null) =>
        JsonSerializer.Serialize(new { id, title, text, source }, ContractJson.Options);

    private sealed class Told(List<ImportProgress> told) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => told.Add(value);
    }
}
