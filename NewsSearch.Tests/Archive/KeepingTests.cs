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
        using (var connection = new SqliteConnection($"Data Source={Folder.Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE articles SET source = 'as it came'; DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" LIKE '%OutletsOfSources'";
            command.ExecuteNonQuery();
        }

        await using var again = await NewsArchive.OpenAsync(Folder, Clock, Cancel);

        (await again.OutletsAsync(Cancel)).Select(o => o.Source).ShouldBe([null, "BBC News"]);
    }

    [Fact]
    public async Task An_import_is_listed_while_it_runs_and_with_its_report_afterwards()
    {
        var key = await Archive.StartImportAsync("news", Cancel);
        (await Archive.ImportsAsync(10, Cancel)).ShouldBe([new ImportRecord(key, "news", Clock.GetUtcNow(), null, null)]);

        await Archive.FinishImportAsync(key, "{}", Cancel);
        (await Archive.ImportsAsync(10, Cancel)).ShouldHaveSingleItem().Report.ShouldBe("{}");
    }
}
