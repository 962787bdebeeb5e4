using NewsSearch.Indexing.Archive;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Faults;

public sealed class ArchiveFaultTests : ArchiveTest
{
    [Fact]
    public async Task A_file_that_is_no_database_is_told_and_left_alone()
    {
        var folder = new ArchiveFolder(Path.Combine(Folder.Path, "other"));
        Directory.CreateDirectory(folder.Path);
        var words = string.Concat(Enumerable.Repeat("These are words and no database. ", 100));
        await File.WriteAllTextAsync(folder.Database, words, Cancel);

        (await Should.ThrowAsync<ArchiveException>(() => NewsArchive.OpenAsync(folder, Clock, Cancel))).Message.ShouldContain("is not an archive");

        (await File.ReadAllTextAsync(folder.Database, Cancel)).ShouldBe(words);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told_with_what_to_do()
    {
        var file = Path.Combine(Folder.Path, "file");
        await File.WriteAllTextAsync(file, "in the way", Cancel);

        (await Should.ThrowAsync<ArchiveException>(() => NewsArchive.OpenAsync(new ArchiveFolder(Path.Combine(file, "news")), Clock, Cancel))).Message.ShouldContain("--archive");
    }

    [Fact]
    public async Task A_full_disk_is_told_and_what_was_stored_before_stays()
    {
        var folder = new ArchiveFolder(Path.Combine(Folder.Path, "small"));
        await using (var small = await NewsArchive.OpenAsync(folder, Clock, pageCeiling: 120, Cancel))
        {
            await small.StoreAsync([Sample.Article(url: "https://post.example/first")], Cancel);
            var large = Enumerable.Range(0, 200).Select(i => Sample.Article(url: $"https://post.example/{i}", text: Sample.Words($"word{i}x", 2_000))).ToList();
            (await Should.ThrowAsync<ArchiveException>(() => small.StoreAsync(large, Cancel))).Message.ShouldContain("full");
        }

        await using var after = await NewsArchive.OpenAsync(folder, Clock, Cancel);
        (await after.ProgressAsync(Cancel)).Articles.ShouldBe(1);
        (await after.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_archive_of_a_newer_version_is_left_alone()
    {
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Folder.Database};Pooling=False"))
        {
            await connection.OpenAsync(Cancel);
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0')";
            await command.ExecuteNonQueryAsync(Cancel);
        }

        (await Should.ThrowAsync<ArchiveException>(() => NewsArchive.OpenAsync(Folder, Clock, Cancel))).Message.ShouldContain("newer NewsSearch");
    }

    [Fact]
    public async Task Several_writers_at_once_lose_nothing_and_number_every_change_once()
    {
        await using var second = await NewsArchive.OpenAsync(Folder, Clock, Cancel);
        await Task.WhenAll(
            Task.Run(() => StoreManyAsync(Archive, "a"), Cancel),
            Task.Run(() => StoreManyAsync(second, "b"), Cancel),
            Task.Run(() => StoreManyAsync(second, "a"), Cancel));

        var changes = (await Archive.ChangesAsync(0, 1_000, Cancel)).Changes;
        changes.Count.ShouldBe(80);
        changes.Select(c => c.Sequence).ShouldBeUnique();
        (await Archive.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Many_processes_may_open_a_new_archive_at_once()
    {
        var folder = new ArchiveFolder(Path.Combine(Folder.Path, "new"));

        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => NewsArchive.OpenAsync(folder, Clock, Cancel), Cancel)));

        foreach (var archive in opened)
        {
            (await archive.SequenceAsync(Cancel)).ShouldBe(0);
            await archive.DisposeAsync();
        }
    }

    [Fact]
    public async Task Halves_of_characters_and_zero_bytes_cost_nothing_but_themselves()
    {
        var id = await StoredAsync(Sample.Article(title: "Half \ud83d of a pair", text: "A zero \0 byte.", source: "Post \udc00", id: "x\ud800\0y"));

        var article = (await Archive.FindAsync(id, null, Cancel))!.Article;

        article.Text.Length.ShouldBe("Half x of a pair\n\nA zero x byte.".Length);
        (await Archive.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
    }

    private static async Task StoreManyAsync(NewsArchive archive, string prefix)
    {
        for (var i = 0; i < 40; i++)
            await archive.StoreAsync([Sample.Article(url: $"https://post.example/{prefix}{i}")], Cancel);
    }
}
