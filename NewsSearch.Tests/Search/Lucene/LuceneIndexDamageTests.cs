using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Storage;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Tests.Contracts;
using Shouldly;
using Xunit;
using static NewsSearch.Tests.Contracts.SampleArticles;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>Files whose beginnings and ends are whole and which are not what was written in between.</summary>
public sealed class LuceneIndexDamageTests : IDisposable
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private readonly TemporaryFolder _folder = new();
    private readonly Stemmers _stemmers = new();

    public void Dispose()
    {
        _stemmers.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(".cfe")]
    [InlineData(".cfs")]
    [InlineData(".doc")]
    [InlineData(".dvd")]
    [InlineData(".dvm")]
    [InlineData(".fds")]
    [InlineData(".fdt")]
    [InlineData(".fdx")]
    [InlineData(".fnm")]
    [InlineData(".nvd")]
    [InlineData(".nvm")]
    [InlineData(".pos")]
    [InlineData(".si")]
    [InlineData(".tim")]
    [InlineData(".tip")]
    public async Task One_bit_in_the_middle_of_a_file_is_found_and_told_by_its_file(string ending)
    {
        await using var index = await Written();
        (await index.FindDamageAsync(null, Cancel)).ShouldBeNull();
        index.IsSuspect.ShouldBeFalse();

        var file = Turn(ending);

        (await index.FindDamageAsync(null, Cancel)).ShouldNotBeNull().ShouldContain(Path.GetFileName(file));
        index.IsSuspect.ShouldBeTrue();
    }

    [Fact]
    public async Task A_reader_finds_damage_too_and_leaves_it_to_the_owner()
    {
        await using var index = await Written();
        await using var reader = await Open(readOnly: true);
        Turn(".doc");

        (await reader.FindDamageAsync(null, Cancel)).ShouldNotBeNull();

        reader.IsSuspect.ShouldBeFalse();
        await Should.ThrowAsync<InvalidOperationException>(async () => await reader.EmptyAsync(Cancel));
    }

    [Fact]
    public async Task An_index_that_was_written_and_merged_again_and_again_is_what_was_written()
    {
        await using var index = await Open();
        for (var round = 1; round <= 30; round++)
        {
            await Apply(index, round, Article($"a{round % 20}", $"Headline {round}"), Article("a99", $"Again {round}"));
            await index.TidyAsync(Cancel);
        }

        await index.CommitAsync(Cancel);

        (await index.FindDamageAsync(null, Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task An_index_that_was_emptied_is_whole_finds_nothing_and_is_filled_again()
    {
        await using (var index = await Written())
        {
            Turn(".fdt");
            await index.FindDamageAsync(null, Cancel);

            await index.EmptyAsync(Cancel);

            (index.Sequence, index.IsSuspect, await Total(index)).ShouldBe((0, false, 0));
            (await index.FindDamageAsync(null, Cancel)).ShouldBeNull();
        }

        await using var reopened = await Open();
        (reopened.Sequence, reopened.Rebuilt).ShouldBe((0, null));
        await Apply(reopened, 3, Article("a1", "Headline"));
        (await Total(reopened)).ShouldBe(1);
    }

    [Fact]
    public async Task A_search_that_fails_over_damage_is_a_reason_to_look()
    {
        await (await Written()).DisposeAsync();
        var file = FilesOf(".fdt").First();
        var bytes = await File.ReadAllBytesAsync(file, Cancel);
        bytes.AsSpan(bytes.Length / 4, bytes.Length / 4).Fill(byte.MaxValue);
        await File.WriteAllBytesAsync(file, bytes, Cancel);
        await using var index = await Open();
        index.Rebuilt.ShouldBeNull();

        await Should.ThrowAsync<Exception>(async () => await index.SearchAsync(new SearchRequest { Text = "filling", Size = 400 }, Cancel));

        index.IsSuspect.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_damaged_is_not_merged_into_what_would_look_whole()
    {
        await (await Written()).DisposeAsync();
        Turn(".fdt");
        var owned = new OwnedIndex(_folder.Path, new FacetTables(new SampleNames()), _stemmers);
        for (var round = 3; round < 12; round++)
            await owned.ApplyAsync([.. Enumerable.Range(0, 400).Select(n => Article($"r{round}-{n}", $"Filling {n}").Change())], round, Cancel);

        await owned.TidyAsync(Cancel);
        owned.Dispose();

        owned.IsSuspect.ShouldBeTrue();
        await using var reopened = await Open();
        (await reopened.FindDamageAsync(null, Cancel)).ShouldNotBeNull();
    }

    /// <summary>A segment whose files stand by themselves, and one so much smaller that its files are kept as one.</summary>
    private async Task<LuceneIndex> Written()
    {
        var index = await Open();
        await Apply(index, 1, [.. Enumerable.Range(0, 400).Select(n => Article($"b{n}", $"Filling {n}"))]);
        await Apply(index, 2, Article("a1", "Headline"));
        await index.CommitAsync(Cancel);
        return index;
    }

    /// <summary>Turns over one bit in the middle of the first file with an ending.</summary>
    private string Turn(string ending)
    {
        var file = FilesOf(ending).First();
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 8;
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private IEnumerable<string> FilesOf(string ending) => Directory.EnumerateFiles(_folder.Path).Where(file => file.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private Task<LuceneIndex> Open(bool readOnly = false) => LuceneIndex.OpenAsync(_folder.Path, new SampleNames(), new PatientClock(), readOnly, Cancel);

    private static Task Apply(LuceneIndex index, long sequence, params IndexedArticle[] articles) => index.ApplyAsync([.. articles.Select(article => article.Change())], sequence, Cancel);

    private static async Task<long> Total(LuceneIndex index) => (await index.SearchAsync(new SearchRequest(), Cancel)).Total;
}
