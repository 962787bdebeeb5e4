using Lucene.Net.Index;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Storage;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Tests.Contracts;
using Shouldly;
using Xunit;
using static NewsSearch.Tests.Contracts.SampleArticles;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>An index is opened, killed, damaged, shared and outlived, and nothing is lost that the archive cannot give again.</summary>
public sealed class LuceneIndexLifeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _killed = new();
    private readonly Stemmers _stemmers = new();

    public void Dispose()
    {
        _stemmers.Dispose();
        _folder.Dispose();
        _killed.Dispose();
    }

    [Fact]
    public async Task After_a_kill_the_index_is_as_of_its_last_commit_and_says_from_where_to_replay()
    {
        await using var index = await Open(_folder);
        await Apply(index, 1, Article("a1", "Committed"));
        await index.CommitAsync(TestContext.Current.CancellationToken);
        await Apply(index, 2, Article("a2", "Applied only"));
        Copy(_folder, _killed);

        await using var reopened = await Open(_killed);

        reopened.Sequence.ShouldBe(1);
        (await Found(reopened, "committed")).ShouldBe(["a1"]);
        (await Found(reopened, "applied")).ShouldBeEmpty();
        await Apply(reopened, 2, Article("a2", "Applied only"));
        await Apply(reopened, 2, Article("a2", "Applied only"));
        (await Found(reopened, "applied")).ShouldBe(["a2"]);
    }

    [Fact]
    public async Task Closing_commits_what_was_applied()
    {
        await using (var index = await Open(_folder))
            await Apply(index, 7, Article("a1", "Headline"));

        await using var reopened = await Open(_folder);
        reopened.Sequence.ShouldBe(7);
        (await Found(reopened, "headline")).ShouldBe(["a1"]);
    }

    [Fact]
    public async Task A_second_owner_is_refused_and_may_read()
    {
        await using var owner = await Open(_folder);

        var refused = await Should.ThrowAsync<IndexInUseException>(() => Open(_folder));
        refused.Folder.ShouldBe(_folder.Path);

        await using var reader = await Open(_folder, readOnly: true);
        reader.IsReadOnly.ShouldBeTrue();
        await Should.ThrowAsync<InvalidOperationException>(() => reader.CommitAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_reader_of_another_process_index_sees_its_commits_within_a_second()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        await using var owner = await Open(_folder);
        await using var reader = await LuceneIndex.OpenAsync(_folder.Path, new SampleNames(), clock, readOnly: true, TestContext.Current.CancellationToken);
        (await Found(reader, "headline")).ShouldBeEmpty();

        await Apply(owner, 1, Article("a1", "Headline"));
        await owner.CommitAsync(TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromSeconds(1));

        (await Found(reader, "headline")).ShouldBe(["a1"]);
        reader.Sequence.ShouldBe(1);
        await Apply(owner, 2, Article("a2", "Headline"));
        await owner.CommitAsync(TestContext.Current.CancellationToken);
        (await Found(reader, "headline")).ShouldBe(["a1"]);
        clock.Advance(TimeSpan.FromSeconds(1));
        (await Found(reader, "headline")).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(".si")]
    [InlineData(".cfs")]
    [InlineData(".fdt")]
    [InlineData(".fnm")]
    [InlineData(".nvd")]
    [InlineData(".dvd")]
    [InlineData(".doc")]
    [InlineData(".pos")]
    [InlineData(".tim")]
    [InlineData("segments_1")]
    public async Task An_index_whose_files_are_damaged_begins_anew_and_says_why(string ending)
    {
        await WriteBothKindsOfSegment();
        foreach (var file in FilesOf(ending))
            await File.WriteAllBytesAsync(file, [1, 2, 3], TestContext.Current.CancellationToken);

        await using var reopened = await Open(_folder);

        reopened.Sequence.ShouldBe(0);
        reopened.Rebuilt.ShouldNotBeNull().ShouldContain("built again");
        await Apply(reopened, 3, Article("a1", "Headline"));
        (await Found(reopened, "headline")).ShouldBe(["a1"]);
    }

    [Theory]
    [InlineData(".si")]
    [InlineData(".cfs")]
    [InlineData(".cfe")]
    [InlineData(".fdt")]
    [InlineData(".fdx")]
    [InlineData(".fnm")]
    [InlineData(".nvd")]
    [InlineData(".nvm")]
    [InlineData(".dvd")]
    [InlineData(".dvm")]
    [InlineData(".doc")]
    [InlineData(".pos")]
    [InlineData(".tim")]
    [InlineData(".tip")]
    [InlineData("segments_1")]
    public async Task An_index_of_which_a_file_lacks_no_more_than_its_last_byte_begins_anew(string ending)
    {
        await WriteBothKindsOfSegment();
        foreach (var file in FilesOf(ending))
            await File.WriteAllBytesAsync(file, (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))[..^1], TestContext.Current.CancellationToken);

        await using var reopened = await Open(_folder);

        reopened.Sequence.ShouldBe(0);
        reopened.Rebuilt.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(".cfs")]
    [InlineData(".doc")]
    public async Task An_index_that_lost_a_file_begins_anew(string ending)
    {
        await WriteBothKindsOfSegment();
        FilesOf(ending).ForEach(File.Delete);

        await using var reopened = await Open(_folder);

        reopened.Sequence.ShouldBe(0);
        reopened.Rebuilt.ShouldNotBeNull();
    }

    [Fact]
    public async Task An_index_may_be_deleted_at_any_time()
    {
        await using (var index = await Open(_folder))
            await Apply(index, 3, Article("a1", "Headline"));
        Directory.Delete(_folder.Path, recursive: true);

        await using var reopened = await Open(_folder);

        reopened.Sequence.ShouldBe(0);
        reopened.Rebuilt.ShouldBeNull();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100_000)]
    public async Task Of_changes_applied_together_the_last_of_each_article_stays_however_many_are_written_at_once(long mostOccurrences)
    {
        using var index = Owned(mostOccurrences);
        IndexChange[] changes =
        [
            Article("kept1", "First").Change(), new IndexChange("gone2", null), Article("gone2", "Gone").Change(), Article("twice3", "Old").Change(), new IndexChange("gone2", null), Article("twice3", "New").Change(),
            new IndexChange("back4", null), Article("back4", "Back").Change(), new IndexChange("never5", null),
        ];

        await index.ApplyAsync(changes, 1, TestContext.Current.CancellationToken);
        await index.ApplyAsync(changes, 1, TestContext.Current.CancellationToken);

        var searcher = index.Acquire()!;
        Enumerable.Range(0, searcher.IndexReader.MaxDoc).Where(document => MultiFields.GetLiveDocs(searcher.IndexReader)?.Get(document) ?? true)
            .Select(document => StoredArticles.Read(searcher, document, text: false).Hit.Title).ShouldBe(["First", "New", "Back"]);
        index.Release(searcher);
    }

    [Fact]
    public async Task Segments_stay_as_they_were_written_while_change_follows_on_change_and_are_merged_once_none_does()
    {
        const int Pieces = 6;
        var large = new string('…', 1_000_000);
        using var index = Owned();
        for (var piece = 1; piece <= Pieces; piece++)
            await index.ApplyAsync([Article($"a{piece}", "Headline", body: large).Change()], piece, TestContext.Current.CancellationToken);
        Segments(index).ShouldBe(Pieces);

        // Merging is done behind; what is done is searched from the next call on.
        do
            await index.TidyAsync(TestContext.Current.CancellationToken);
        while (Segments(index) == Pieces);

        index.Sequence.ShouldBe(Pieces);
    }

    [Fact]
    public async Task Searches_are_answered_whole_while_articles_are_written()
    {
        await using var index = await Open(_folder);
        await Apply(index, 0, [.. Enumerable.Range(0, 50).Select(n => Article($"a{n}", "Headline", source: "Post"))]);
        using var written = new CancellationTokenSource();
        var searching = Enumerable.Range(0, 4).Select(_ => Task.Run(() => SearchUntil(index, written.Token))).ToList();

        for (var round = 1; round <= 40; round++)
            await Apply(index, round, [.. Enumerable.Range(0, 50).Select(n => Article($"a{n}", $"Headline {round}", source: "Post"))]);
        await written.CancelAsync();

        (await Task.WhenAll(searching)).Sum().ShouldBeGreaterThan(0);
        (await Found(index, "headline 40")).Count.ShouldBe(20);
    }

    /// <summary>Every answer sees all fifty articles, of whatever round, and counts them all.</summary>
    private static async Task<int> SearchUntil(LuceneIndex index, CancellationToken written)
    {
        var searches = 0;
        while (!written.IsCancellationRequested || searches == 0)
        {
            var found = await index.SearchAsync(new SearchRequest { Text = "headline", Facets = [new FacetWish(Facet.Source)] }, TestContext.Current.CancellationToken);
            found.Total.ShouldBe(50);
            found.Facets[0].Values.ShouldBe([new FacetValue("Post", "Post", 50, null)]);
            found.Hits.Count.ShouldBe(20);
            searches++;
        }

        return searches;
    }

    private OwnedIndex Owned(long mostOccurrences = 1_000) => new(_folder.Path, new FacetTables(new SampleNames()), _stemmers, mostOccurrences);

    private static int Segments(OwnedIndex index)
    {
        var searcher = index.Acquire()!;
        var segments = searcher.IndexReader.Leaves.Count;
        index.Release(searcher);
        return segments;
    }

    private static Task<LuceneIndex> Open(TemporaryFolder folder, bool readOnly = false) =>
        LuceneIndex.OpenAsync(folder.Path, new SampleNames(), readOnly ? TimeProvider.System : new PatientClock(), readOnly, TestContext.Current.CancellationToken);

    private static Task Apply(LuceneIndex index, long sequence, params IndexedArticle[] articles) =>
        index.ApplyAsync([.. articles.Select(article => article.Change())], sequence, TestContext.Current.CancellationToken);

    /// <summary>A segment whose files stand by themselves, and one so much smaller that its files are kept as one.</summary>
    private async Task WriteBothKindsOfSegment()
    {
        await using var index = await Open(_folder);
        await Apply(index, 2, [.. Enumerable.Range(0, 400).Select(n => Article($"b{n}", $"Filling {n}"))]);
        await Apply(index, 3, Article("a1", "Headline"));
    }

    private List<string> FilesOf(string ending)
    {
        var files = Directory.EnumerateFiles(_folder.Path).Where(file => file.EndsWith(ending, StringComparison.Ordinal)).ToList();
        files.ShouldNotBeEmpty();
        return files;
    }

    private static async Task<IReadOnlyList<string>> Found(LuceneIndex index, string text) =>
        [.. (await index.SearchAsync(new SearchRequest { Text = text }, TestContext.Current.CancellationToken)).Hits.Select(hit => hit.Id)];

    private static void Copy(TemporaryFolder from, TemporaryFolder to)
    {
        foreach (var file in Directory.EnumerateFiles(from.Path))
            File.Copy(file, Path.Combine(to.Path, Path.GetFileName(file)));
    }
}
