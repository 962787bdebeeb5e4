using Microsoft.Data.Sqlite;
using NewsSearch.Indexing.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Archive;

public sealed class KeepingTests : ArchiveTest
{
    [Fact]
    public async Task A_key_is_valid_until_it_is_revoked_and_its_use_is_noted()
    {
        var key = await Archive.AddKeyAsync("feeds", Cancel);

        (await Archive.IsKeyAsync(key, Cancel)).ShouldBeTrue();
        (await Archive.IsKeyAsync(key + "0", Cancel)).ShouldBeFalse();
        (await Archive.KeysAsync(Cancel)).ShouldBe([new ApiKey("feeds", Clock.GetUtcNow(), Clock.GetUtcNow(), null)]);

        (await Archive.RevokeKeyAsync("feeds", Cancel)).ShouldBeTrue();
        (await Archive.IsKeyAsync(key, Cancel)).ShouldBeFalse();
        (await Archive.RevokeKeyAsync("feeds", Cancel)).ShouldBeFalse();
    }

    [Fact]
    public async Task Two_keys_cannot_have_one_name()
    {
        await Archive.AddKeyAsync("feeds", Cancel);

        (await Should.ThrowAsync<ArchiveException>(() => Archive.AddKeyAsync("feeds", Cancel))).Message.ShouldContain("Choose another name");
    }

    [Fact]
    public async Task Outlets_are_counted_by_year_with_their_first_and_last_day_and_the_undated()
    {
        await Archive.StoreAsync(
        [
            Sample.Article(url: "https://a.example/1", day: "2020-05-01"),
            Sample.Article(url: "https://a.example/2", day: "2022-01-31"),
            Sample.Article(url: "https://a.example/3", day: null),
            Sample.Article(url: "https://b.example/1", source: null),
        ], Cancel);

        var outlets = await Archive.OutletsAsync(Cancel);

        outlets.Select(o => (o.Source, o.Articles, o.Undated, o.First, o.Last)).ShouldBe(
        [
            ("Harbour Post", 3, 1, new DateOnly(2020, 5, 1), new DateOnly(2022, 1, 31)),
            (null, 1, 0, new DateOnly(2022, 2, 25), new DateOnly(2022, 2, 25)),
        ]);
        outlets[0].Years.ShouldBe([new YearCount(2020, 1), new YearCount(2022, 1)]);
    }

    [Fact]
    public async Task An_outlet_is_counted_once_whatever_its_articles_call_it_and_they_keep_what_came_in()
    {
        var ids = (await Archive.StoreAsync(
        [
            Sample.Article(url: "https://a.example/1", source: "Reuters"),
            Sample.Article(url: "https://feeds.reuters.com/2", source: "feeds.reuters.com"),
            Sample.Article(url: "https://www.kyivpost.com/3", source: "t.co"),
            Sample.Article(url: "https://bit.ly/4", source: "bit.ly"),
        ], Cancel)).Select(outcome => outcome.Id).ToList();

        (await Archive.OutletsAsync(Cancel)).Select(o => (o.Source, o.Articles)).ShouldBe([("Reuters", 2), (null, 1), ("Kyiv Post", 1)]);
        (await Archive.FindAsync(ids[1], null, Cancel))!.Article.Source.ShouldBe("feeds.reuters.com");

        await Archive.CorrectAsync(ids[3], new ArticleCorrection { Source = "uk.reuters.com" }, Cancel);
        (await Archive.OutletsAsync(Cancel)).Select(o => (o.Source, o.Articles)).ShouldBe([("Reuters", 3), ("Kyiv Post", 1)]);
    }

    [Fact]
    public async Task An_archive_kept_by_sources_is_kept_by_outlets_when_it_is_opened()
    {
        var id = (await Archive.StoreAsync([Sample.Article(url: "https://feeds.reuters.com/1", source: "feeds.reuters.com"), Sample.Article(url: "https://bit.ly/2", source: "bit.ly")], Cancel))[0].Id;
        await Archive.CorrectAsync(id, new ArticleCorrection { Source = "www.bbc.co.uk" }, Cancel);
        await Archive.DisposeAsync();
        Older("UPDATE articles SET source = 'as it came'; DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" LIKE '%OutletsOfSources'");

        await using var again = await NewsArchive.OpenAsync(Folder, Clock, Cancel);

        (await again.OutletsAsync(Cancel)).Select(o => o.Source).ShouldBe([null, "BBC News"]);
    }

    [Fact]
    public async Task An_import_is_listed_while_it_runs_and_with_its_report_afterwards()
    {
        var key = await Archive.StartImportAsync("news", Cancel);
        (await Archive.ImportsAsync(10, Cancel)).ShouldBe([new ImportRecord(key, "news", Clock.GetUtcNow(), null, null, Listed: false)]);

        await Archive.FinishImportAsync(key, "{}", Cancel);
        (await Archive.ImportsAsync(10, Cancel)).ShouldHaveSingleItem().Report.ShouldBe("{}");
        (await Archive.ImportAsync(key, Cancel))!.Report.ShouldBe("{}");
        (await Archive.ImportAsync(key + 1, Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task What_an_import_brought_is_known_by_what_each_article_was_to_it()
    {
        var (first, second) = (await Archive.StartImportAsync("news", Cancel), await Archive.StartImportAsync("news", Cancel));
        var (plain, again) = (Sample.Article(url: "https://a.example/1"), Sample.Article(url: "https://a.example/2"));
        var undated = Sample.Article(title: "A notice", text: "Nothing else is like it.", url: "https://a.example/3", day: null) with { Flags = ["It has no date."] };
        var ids = (await Archive.StoreAsync([plain, again, undated], first, Cancel)).Select(outcome => outcome.Id).ToList();
        await Archive.StoreAsync([plain, undated with { Title = "Another notice" }], second, Cancel);

        (await Brought(first, ImportMarks.Added)).ShouldBe([(ids[0], 1, 1), (ids[1], 1, 1), (ids[2], 1, 2)]);
        (await Brought(first, ImportMarks.Copy)).ShouldBe([(ids[1], 1, 1)]);
        (await Brought(first, ImportMarks.Flagged)).ShouldBe([(ids[2], 1, 2)]);
        (await Archive.ImportedAsync(first, ImportMarks.Flagged, 0, 10, Cancel)).Articles.Single().Article.Title.ShouldBe("A notice");
        (await Brought(second, ImportMarks.Added)).ShouldBeEmpty();
        (await Brought(second, ImportMarks.NewVersion)).ShouldBe([(ids[2], 2, 2)]);
        (await Archive.ImportedAsync(first, ImportMarks.Added, 1, 1, Cancel)).ShouldSatisfyAllConditions(page => page.Total.ShouldBe(3), page => page.Articles.Single().Id.ShouldBe(ids[1]));
        (await Archive.ImportAsync(first, Cancel))!.Listed.ShouldBeTrue();

        await Archive.WithdrawAsync(ids[0], "why", Cancel);
        await Archive.EraseAsync(ids[1], Cancel);

        (await Brought(first, ImportMarks.Added)).ShouldBe([(ids[2], 1, 2)]);
        (await Archive.CheckAsync(Cancel)).Problems.ShouldBeEmpty();

        async Task<IEnumerable<(string, int, int)>> Brought(long import, ImportMarks marks) =>
            (await Archive.ImportedAsync(import, marks, 0, 10, Cancel)).Articles.Select(a => (a.Id, a.Version, a.Versions));
    }

    [Fact]
    public async Task An_archive_of_an_older_version_tells_how_far_it_is_brought_up_to_date()
    {
        await Archive.StoreAsync([.. Enumerable.Range(0, 1_000).Select(i => Sample.Article(text: $"Report {i}.", url: $"https://a.example/{i}"))], Cancel);
        await Archive.DisposeAsync();
        Older("DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" >= '20261127110000'; DROP TABLE imported_articles");
        var told = new Told();

        await using var again = await NewsArchive.OpenAsync(Folder, Clock, () => null!, told, Cancel);

        told.Steps.Select(step => (step.What, step.Done)).ShouldBe([(Step(1), 0), (Step(1), 1_000), (Step(2), 0), (Step(3), 0)]);
        told.Steps.ShouldAllBe(step => step.Of == 1_000);
        (await again.CheckAsync(Cancel)).Problems.ShouldBeEmpty();

        static string Step(int step) => $"Bringing the archive up to date, step {step} of 3";
    }

    [Fact]
    public async Task Stories_of_an_older_version_are_put_right_when_it_is_opened()
    {
        var text = Sample.Words("word", 200);
        var ids = (await Archive.StoreAsync(
        [
            Sample.Article(title: "A notice", text: "It is out.", url: "https://a.example/1"),
            Sample.Article(title: "A notice", text: "It is out.", url: "https://b.example/2"),
            Sample.Article(text: "Something else was here once.", url: "https://a.example/3"),
            Sample.Article(text: text, url: "https://a.example/4"),
            Sample.Article(text: text, url: "https://b.example/5"),
        ], Cancel)).Select(outcome => outcome.Id).ToList();
        await Archive.DisposeAsync();
        Older("UPDATE articles SET story = CASE WHEN number > 3 THEN 3 END; DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" LIKE '%StoriesOfCopies'");

        await using var again = await NewsArchive.OpenAsync(Folder, Clock, Cancel);

        (await again.ChangesAsync(0, 10, Cancel)).Changes.OrderBy(change => change.Number).Select(change => change.Story).ShouldBe([1, 1, null, 4, 4]);
        (await again.FindAsync(ids[1], null, Cancel))!.Story.ShouldBe([ids[0]]);
        (await again.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
    }

    private void Older(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements are those of the tests above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
