using Microsoft.Extensions.Logging.Abstractions;
using NewsSearch.Indexing.Annotation;
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

    private ArchiveReader Reader(IMeaningEncoder encoder)
    {
        var annotator = new ArticleAnnotator(new PlayedTagger(MarkedText.Parse("nobody")), world.Gazetteer);
        return new ArchiveReader(
            Archive,
            new NameReader(Archive, annotator, TimeProvider.System, NullLogger<NameReader>.Instance),
            new MeaningReader(Archive, encoder, TimeProvider.System, NullLogger<MeaningReader>.Instance),
            TimeProvider.System,
            NullLogger<ArchiveReader>.Instance);
    }
}
