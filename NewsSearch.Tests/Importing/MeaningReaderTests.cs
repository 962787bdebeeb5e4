using Microsoft.Extensions.Logging.Abstractions;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Language.Meaning;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Importing;

public sealed class MeaningReaderTests : ArchiveTest
{
    [Fact]
    public async Task Every_article_gets_vectors_and_what_has_them_is_not_read_again()
    {
        await StoreAsync("one", "two");
        var encoder = new PlayedEncoder();

        (await Reader(encoder).ReadAllAsync(null, Cancel)).ShouldBe(2);
        await StoreAsync("three");
        (await Reader(encoder).ReadAllAsync(null, Cancel)).ShouldBe(1);

        (await Archive.ProgressAsync(Cancel)).Compared.ShouldBe(3);
        encoder.Passages.ShouldBe(3);
    }

    [Fact]
    public async Task A_new_model_reads_everything_anew()
    {
        await StoreAsync("one", "two");
        await Reader(new PlayedEncoder()).ReadAllAsync(null, Cancel);

        var (newer, ct) = (new PlayedEncoder("played-2"), Cancel);
        (await Reader(newer).ReadAllAsync(null, ct)).ShouldBe(2);

        (await Archive.VectorsAsync("played-1", 0, 10, ct)).ShouldBeEmpty();
        (await Archive.VectorsAsync("played-2", 0, 10, ct)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_article_that_cannot_be_read_costs_itself_alone()
    {
        await StoreAsync("one", "poison", "three");

        (await Reader(new PlayedEncoder { Refused = "poison" }).ReadAllAsync(null, Cancel)).ShouldBe(3);

        (await Archive.VectorsAsync("played-1", 0, 10, Cancel)).Count(v => v.Packed.IsEmpty).ShouldBe(1);
    }

    [Fact]
    public async Task Without_the_model_nothing_is_marked_as_read()
    {
        await StoreAsync("one");

        await Should.ThrowAsync<FileNotFoundException>(() => Reader(new MeaningEncoder(Path.Combine(Folder.Path, "none.onnx"))).ReadAllAsync(null, Cancel));

        (await Archive.ProgressAsync(Cancel)).Compared.ShouldBe(0);
    }

    private MeaningReader Reader(IMeaningEncoder encoder) => new(Archive, encoder, Clock, NullLogger<MeaningReader>.Instance);

    private async Task StoreAsync(params string[] texts)
    {
        foreach (var text in texts)
            await StoredAsync(Sample.Article(url: $"https://post.example/{text}", text: text));
    }
}
