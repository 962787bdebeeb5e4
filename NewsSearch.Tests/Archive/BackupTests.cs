using Microsoft.Data.Sqlite;
using NewsSearch.Indexing.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Archive;

public sealed class BackupTests : ArchiveTest
{
    private string Backup => Path.Combine(Folder.Path, "backup.db");

    [Fact]
    public async Task A_backup_restored_elsewhere_is_the_archive_as_it_was()
    {
        var id = await StoredAsync(Sample.Article());
        await Archive.BackupAsync(Backup, Cancel);
        await StoredAsync(Sample.Article(url: "https://post.example/later"));
        var elsewhere = new ArchiveFolder(Path.Combine(Folder.Path, "elsewhere"));

        await NewsArchive.RestoreAsync(elsewhere, Backup, force: false, Cancel);

        await using var restored = await NewsArchive.OpenAsync(elsewhere, Clock, Cancel);
        (await restored.ChangesAsync(0, 10, Cancel)).Changes.ShouldHaveSingleItem().Id.ShouldBe(id);
        (await restored.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
        JournalMode(elsewhere.Database).ShouldBe("wal");
    }

    [Fact]
    public async Task A_backup_never_writes_over_a_file()
    {
        await File.WriteAllTextAsync(Backup, "precious", Cancel);

        await Should.ThrowAsync<ArchiveException>(() => Archive.BackupAsync(Backup, Cancel));

        (await File.ReadAllTextAsync(Backup, Cancel)).ShouldBe("precious");
    }

    [Fact]
    public async Task A_restore_replaces_an_archive_only_when_told_to_and_keeps_it_beside()
    {
        await StoredAsync(Sample.Article());
        await Archive.BackupAsync(Backup, Cancel);
        var elsewhere = new ArchiveFolder(Path.Combine(Folder.Path, "elsewhere"));
        await using (var other = await NewsArchive.OpenAsync(elsewhere, Clock, Cancel))
            await other.StoreAsync([Sample.Article(title: "Another"), Sample.Article(url: "https://post.example/b")], Cancel);

        (await Should.ThrowAsync<ArchiveException>(() => NewsArchive.RestoreAsync(elsewhere, Backup, force: false, Cancel))).Message.ShouldContain("--force");
        await NewsArchive.RestoreAsync(elsewhere, Backup, force: true, Cancel);

        File.Exists(Path.Combine(elsewhere.Path, "before-restore.db")).ShouldBeTrue();
        await using var restored = await NewsArchive.OpenAsync(elsewhere, Clock, Cancel);
        (await restored.ProgressAsync(Cancel)).Articles.ShouldBe(1);
    }

    [Fact]
    public async Task A_restore_over_an_archive_in_use_is_refused()
    {
        await StoredAsync(Sample.Article());
        await Archive.BackupAsync(Backup, Cancel);

        (await Should.ThrowAsync<ArchiveException>(() => NewsArchive.RestoreAsync(Folder, Backup, force: true, Cancel))).Message.ShouldContain("open");
    }

    [Theory]
    [InlineData("no database at all, only words, and more of them than a header has")]
    [InlineData("")]
    public async Task A_file_that_is_no_backup_replaces_nothing(string content)
    {
        await File.WriteAllTextAsync(Backup, content, Cancel);
        var elsewhere = new ArchiveFolder(Path.Combine(Folder.Path, "elsewhere"));

        await Should.ThrowAsync<ArchiveException>(() => NewsArchive.RestoreAsync(elsewhere, Backup, force: true, Cancel));

        File.Exists(elsewhere.Database).ShouldBeFalse();
    }

    private static string JournalMode(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";
        return (string)command.ExecuteScalar()!;
    }
}
