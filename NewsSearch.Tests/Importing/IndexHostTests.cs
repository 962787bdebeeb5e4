using Microsoft.Extensions.Logging.Abstractions;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Importing;

public sealed class IndexHostTests : ArchiveTest
{
    [Fact]
    public async Task An_index_caught_up_has_what_the_archive_has()
    {
        var kept = await StoredAsync(Sample.Article(url: "https://post.example/a", text: "The harbour opened."));
        var withdrawn = await StoredAsync(Sample.Article(url: "https://post.example/b", text: "The harbour closed."));
        await using var host = await OpenAsync();
        await Archive.WithdrawAsync(withdrawn, "A mistake", Cancel);

        await host.Follower!.CatchUpAsync(null, Cancel);

        (await FoundAsync(host, "harbour")).ShouldBe([kept]);
        host.Sequence.ShouldBe(await Archive.SequenceAsync(Cancel));
    }

    [Fact]
    public async Task What_another_process_stores_is_found_after_the_next_look()
    {
        await using var host = await OpenAsync();
        await using var elsewhere = await NewsArchive.OpenAsync(Folder, Clock, Cancel);

        var stored = (await elsewhere.StoreAsync([Sample.Article(text: "The harbour opened.")], Cancel))[0].Id;
        await host.Follower!.CatchUpAsync(null, Cancel);

        (await FoundAsync(host, "harbour")).ShouldBe([stored]);
    }

    [Fact]
    public async Task One_process_owns_the_index_and_a_second_searches_what_it_committed()
    {
        var id = await StoredAsync(Sample.Article(text: "The harbour opened."));
        await using var owner = await OpenAsync();
        await owner.Follower!.CatchUpAsync(null, Cancel);
        await owner.Follower.CommitAsync(Cancel);

        await using var second = await OpenAsync();

        second.Owns.ShouldBeFalse();
        (await FoundAsync(second, "harbour")).ShouldBe([id]);
    }

    [Fact]
    public async Task A_reader_takes_the_index_over_when_its_owner_has_gone()
    {
        await using var second = Host();
        await using (var owner = await OpenAsync())
        {
            (await second.OpenAsync(Cancel)).ShouldBeFalse();
        }

        (await second.OpenAsync(Cancel)).ShouldBeTrue();
        var id = await StoredAsync(Sample.Article(text: "The harbour opened."));
        await second.Follower!.CatchUpAsync(null, Cancel);
        (await FoundAsync(second, "harbour")).ShouldBe([id]);
    }

    [Fact]
    public async Task An_index_deleted_is_built_again()
    {
        var id = await StoredAsync(Sample.Article(text: "The harbour opened."));
        await using (var host = await OpenAsync())
        {
            await host.Follower!.CatchUpAsync(null, Cancel);
            await host.Follower.CommitAsync(Cancel);
        }

        Directory.Delete(Folder.Index, recursive: true);
        await using var anew = await OpenAsync();
        await anew.Follower!.CatchUpAsync(null, Cancel);

        (await FoundAsync(anew, "harbour")).ShouldBe([id]);
    }

    [Fact]
    public async Task An_index_ahead_of_its_archive_is_another_ones_and_built_again()
    {
        await using (var host = await OpenAsync())
        {
            await StoredAsync(Sample.Article(url: "https://post.example/a", text: "The harbour opened."));
            await StoredAsync(Sample.Article(url: "https://post.example/b", text: "The harbour closed."));
            await host.Follower!.CatchUpAsync(null, Cancel);
            await host.Follower.CommitAsync(Cancel);
        }

        var other = new ArchiveFolder(Path.Combine(Folder.Path, "other"));
        await using var archive = await NewsArchive.OpenAsync(other, Clock, Cancel);
        Directory.Move(Folder.Index, other.Index);
        var id = (await archive.StoreAsync([Sample.Article(text: "The harbour burned.")], Cancel))[0].Id;
        await using var anew = Host(archive);
        await anew.OpenAsync(Cancel);
        await anew.Follower!.CatchUpAsync(null, Cancel);

        (await FoundAsync(anew, "harbour")).ShouldBe([id]);
    }

    [Fact]
    public async Task Rebuilding_gives_the_same_hits()
    {
        var id = await StoredAsync(Sample.Article(text: "The harbour opened."));
        await using var host = await OpenAsync();
        await host.Follower!.CatchUpAsync(null, Cancel);

        await host.RebuildAsync(Cancel);
        host.Sequence.ShouldBe(0);
        await host.Follower!.CatchUpAsync(null, Cancel);

        (await FoundAsync(host, "harbour")).ShouldBe([id]);
    }

    [Fact]
    public async Task An_index_that_is_found_damaged_is_built_again_behind_its_searches()
    {
        var id = await StoredAsync(Sample.Article(text: "The harbour opened."));
        await using var host = await OpenAsync();
        await host.Follower!.CatchUpAsync(null, Cancel);
        await host.Follower.CommitAsync(Cancel);
        Turn(Directory.EnumerateFiles(Folder.Index, "*.fdt").Single());
        (await host.FindDamageAsync(null, Cancel)).ShouldNotBeNull();

        await host.Follower.CatchUpAsync(null, Cancel);

        (await host.FindDamageAsync(null, Cancel)).ShouldBeNull();
        host.Sequence.ShouldBe(await Archive.SequenceAsync(Cancel));
        (await FoundAsync(host, "harbour")).ShouldBe([id]);
    }

    private static void Turn(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 8;
        File.WriteAllBytes(file, bytes);
    }

    private async Task<IndexHost> OpenAsync()
    {
        var host = Host();
        await host.OpenAsync(Cancel);
        return host;
    }

    private IndexHost Host(NewsArchive? archive = null) => new(
        archive ?? Archive,
        async (folder, readOnly, ct) => await LuceneIndex.OpenAsync(folder, archive ?? Archive, Clock, readOnly, ct),
        Clock,
        NullLoggerFactory.Instance);

    private static async Task<IEnumerable<string>> FoundAsync(ISearchEngine engine, string words) =>
        (await engine.SearchAsync(new SearchRequest { Text = words }, Cancel)).Hits.Select(h => h.Id);
}
