using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Faults;

/// <summary>The command line at work on an archive that this process serves.</summary>
public sealed class SeveralProcessesTests : ArchiveTest
{
    [Fact]
    public async Task The_command_line_imports_and_searches_while_another_process_owns_the_index()
    {
        await using var server = new IndexHost(
            Archive,
            async (folder, readOnly, ct) => await LuceneIndex.OpenAsync(folder, Archive, Clock, readOnly, ct),
            Clock,
            NullLoggerFactory.Instance);
        (await server.OpenAsync(Cancel)).ShouldBeTrue();
        var input = Path.Combine(Folder.Path, "news.jsonl");
        await File.WriteAllTextAsync(input, """{"id": "b1", "title": "Bridge closed", "text": "The old bridge was closed to lorries on Friday."}""", Cancel);

        (await BuiltCommand.RunAsync(Folder, "import", input)).Code.ShouldBe(0);
        await server.Follower!.CatchUpAsync(null, Cancel);
        await server.Follower.CommitAsync(Cancel);

        (await server.SearchAsync(new SearchRequest { Text = "bridge" }, Cancel)).Total.ShouldBe(1);
        (await BuiltCommand.RunAsync(Folder, "search", "bridge")).Output.ShouldStartWith("1 articles");
        var reindex = await BuiltCommand.RunAsync(Folder, "reindex");
        reindex.Code.ShouldBe(1);
        reindex.Error.ShouldContain("A server is running");
    }

    [Fact]
    public async Task Names_corrected_on_the_command_line_are_corrected_in_what_another_process_counts_finds_and_suggests()
    {
        await using var server = new IndexHost(
            Archive,
            async (folder, readOnly, ct) => await LuceneIndex.OpenAsync(folder, Archive, Clock, readOnly, ct),
            Clock,
            NullLoggerFactory.Instance);
        (await server.OpenAsync(Cancel)).ShouldBeTrue();
        foreach (var (name, person) in new[] { ("Jane Doe", "person/jane-doe"), ("Jayne Doe", "person/jayne-doe") })
        {
            var article = Sample.Article(url: $"https://post.example/{person}", text: $"{name} spoke.");
            await Archive.SaveReadingsAsync([(await StoredAsync(article), 1, Sample.Reading(article, name, person))], Cancel);
        }

        await server.Follower!.CatchUpAsync(null, Cancel);

        (await BuiltCommand.RunAsync(Folder, "annotate-fix", "merge", "person/jayne-doe", "person/jane-doe")).Code.ShouldBe(0);
        (await BuiltCommand.RunAsync(Folder, "annotate-fix", "rename", "person/jane-doe", "Zoe Doe")).Code.ShouldBe(0);
        await server.Follower.CatchUpAsync(null, Cancel);

        var found = await server.SearchAsync(new SearchRequest { Text = "person:\"Zoe Doe\"", Facets = [new FacetWish(Facet.Person)] }, Cancel);
        found.Total.ShouldBe(2);
        found.Facets[0].Values.ShouldHaveSingleItem().ShouldBe(new FacetValue("person/jane-doe", "Zoe Doe", 2, null));
        (await server.SuggestAsync("zoe", 5, Cancel)).ShouldHaveSingleItem().Entity.Name.ShouldBe("Zoe Doe");
    }

    [Fact]
    public async Task What_is_committed_is_on_the_disk_and_readers_do_not_wait_for_writers()
    {
        await using var connection = new SqliteConnection($"Data Source={Folder.Database};Pooling=False");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";
        (await command.ExecuteScalarAsync(Cancel)).ShouldBe("wal");

        command.CommandText = "BEGIN IMMEDIATE";
        await command.ExecuteNonQueryAsync(Cancel);
        (await Archive.SequenceAsync(Cancel)).ShouldBe(0);
        (await Archive.PragmaAsync("synchronous", Cancel)).ShouldBe("2");
    }
}
