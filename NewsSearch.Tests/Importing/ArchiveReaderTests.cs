using Microsoft.Extensions.Logging.Abstractions;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Language.Meaning;
using NewsSearch.Tests.Annotation;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Importing;

public sealed class ArchiveReaderTests(KnownWorld world) : ArchiveTest
{
    [Fact]
    public async Task Names_are_read_first_and_vectors_made_behind_them_until_nothing_is_left()
    {
        await StoredAsync(Sample.Article(url: "https://post.example/a"));
        await StoredAsync(Sample.Article(url: "https://post.example/b"));
        var reader = Reader(new PlayedEncoder());

        (await reader.ReadSomeAsync(Cancel)).ShouldBeTrue();
        (await Archive.ProgressAsync(Cancel)).ShouldBe(new(2, 2, 2));
        while (await reader.ReadSomeAsync(Cancel))
        {
            // One look more finds nothing.
        }

        await StoredAsync(Sample.Article(url: "https://post.example/c"));
        (await reader.ReadSomeAsync(Cancel)).ShouldBeTrue();
        (await Archive.ProgressAsync(Cancel)).ShouldBe(new(3, 3, 3));
    }

    [Fact]
    public async Task Names_are_read_though_the_model_of_meaning_is_missing()
    {
        await StoredAsync(Sample.Article(url: "https://post.example/a"));

        (await Reader(new MeaningEncoder(Path.Combine(Folder.Path, "none.onnx"))).ReadSomeAsync(Cancel)).ShouldBeFalse();

        (await Archive.ProgressAsync(Cancel)).ShouldBe(new(1, 1, 0));
    }

    [Theory]
    [InlineData("names")]
    [InlineData("meanings")]
    public async Task A_full_disk_is_told_of_in_a_sentence_whatever_is_read(string waiting)
    {
        await Archive.StoreAsync([.. Enumerable.Range(0, 100).Select(i => Sample.Article(url: $"https://post.example/{i}", text: Sample.Words($"word{i}x", 300)))], Cancel);
        if (waiting == "meanings")
            await Names(Archive).ReadAllAsync(ct: Cancel);
        await using var full = await NewsArchive.OpenAsync(Folder, Clock, pageCeiling: 1, Cancel);
        var log = new HeardLog<ArchiveReader>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var reading = new ArchiveReader(full, Names(full), Meanings(full, new PlayedEncoder()), Clock, log).RunAsync(stop.Token);

        var (message, told) = await log.First.WaitAsync(Cancel);

        message.ShouldStartWith("The disk that holds the archive is full (SQLite Error 13: 'database or disk is full'). What is stored is kept");
        told.ShouldBeNull();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(reading);
    }

    private NameReader Names(NewsArchive archive) =>
        new(archive, new ArticleAnnotator(new PlayedTagger(MarkedText.Parse("nobody")), world.Gazetteer), TimeProvider.System, NullLogger<NameReader>.Instance);

    private static MeaningReader Meanings(NewsArchive archive, IMeaningEncoder encoder) => new(archive, encoder, TimeProvider.System, NullLogger<MeaningReader>.Instance);

    private ArchiveReader Reader(IMeaningEncoder encoder) =>
        new(Archive, Names(Archive), Meanings(Archive, encoder), TimeProvider.System, NullLogger<ArchiveReader>.Instance);
}
