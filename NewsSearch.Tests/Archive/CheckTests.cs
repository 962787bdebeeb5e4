using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Archive;

public sealed class CheckTests : ArchiveTest
{
    private const string Person = "person/jane-doe";

    [Fact]
    public async Task An_archive_that_was_used_in_every_way_is_whole()
    {
        var ids = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            var article = Sample.Article(url: $"https://post.example/{i}", text: $"Jane Doe spoke. {Sample.Words("word", 60, i)}");
            ids.Add(await StoredAsync(article));
            await Archive.SaveReadingsAsync([(ids[i], 1, Sample.Reading(article, "Jane Doe", Person))], Cancel);
        }

        await Archive.WithdrawAsync(ids[0], "A mistake", Cancel);
        await Archive.EraseAsync(ids[1], Cancel);
        await StoredAsync(Sample.Article(url: "https://post.example/2", text: "Nobody spoke."));
        await Archive.CorrectAsync(ids[3], new() { Undated = true }, Cancel);

        var report = await Archive.CheckAsync(Cancel);

        report.Problems.ShouldBeEmpty();
        (report.Articles, report.Withdrawn, report.Versions, report.Read, report.Entities).ShouldBe((3, 1, 4, 0, 0));
    }

    [Fact]
    public async Task An_article_that_is_withdrawn_waits_for_no_reading()
    {
        var (kept, withdrawn) = (Sample.Article(url: "https://post.example/a", text: "Jane Doe spoke."), Sample.Article(url: "https://post.example/b", text: "Nobody spoke."));
        await Archive.SaveReadingsAsync([(await StoredAsync(kept), 1, Sample.Reading(kept, "Jane Doe", Person))], Cancel);
        await Archive.WithdrawAsync(await StoredAsync(withdrawn), "A mistake", Cancel);
        await StoredAsync(Sample.Article(url: "https://post.example/b", text: "Nobody spoke at all."));

        var report = await Archive.CheckAsync(Cancel);

        (report.Articles, report.Withdrawn, report.Read).ShouldBe((2, 1, 1));
    }

    [Theory]
    [InlineData("DELETE FROM versions", "has no current version")]
    [InlineData("UPDATE versions SET packed = x'0102'", "cannot be unpacked")]
    [InlineData("UPDATE entities SET articles = 7", "has wrong counts")]
    [InlineData("UPDATE counters SET value = 0 WHERE name = 'sequence'", "past the sequence")]
    [InlineData("DELETE FROM readings", "marked as read")]
    public async Task Damage_is_found_and_named(string damage, string problem)
    {
        var article = Sample.Article(text: "Jane Doe spoke.");
        var id = await StoredAsync(article);
        await Archive.SaveReadingsAsync([(id, 1, Sample.Reading(article, "Jane Doe", Person))], Cancel);
        Run(damage);

        (await Archive.CheckAsync(Cancel)).Problems.ShouldContain(p => p.Contains(problem));
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Folder.Database};Pooling=False;Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The damages are those above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
