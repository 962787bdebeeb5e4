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
    public async Task An_import_is_listed_while_it_runs_and_with_its_report_afterwards()
    {
        var key = await Archive.StartImportAsync("news", Cancel);
        (await Archive.ImportsAsync(10, Cancel)).ShouldBe([new ImportRecord(key, "news", Clock.GetUtcNow(), null, null)]);

        await Archive.FinishImportAsync(key, "{}", Cancel);
        (await Archive.ImportsAsync(10, Cancel)).ShouldHaveSingleItem().Report.ShouldBe("{}");
    }
}
