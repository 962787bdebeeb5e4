using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Archive;

public sealed class VectorsTests : ArchiveTest
{
    private const string Model = "encoder-1";

    private static readonly Article Piece = Sample.Article(url: "https://post.example/a");

    [Fact]
    public async Task An_article_is_without_vectors_until_they_are_saved_and_keeps_them_as_they_were_given()
    {
        var id = await StoredAsync(Piece);
        (await Archive.WithoutVectorsAsync(10, Cancel)).Select(a => a.Id).ShouldBe([id]);

        (await SaveAsync(id, 1, 1, 2, 3)).ShouldBe(1);

        (await Archive.WithoutVectorsAsync(10, Cancel)).ShouldBeEmpty();
        (await Archive.ProgressAsync(Cancel)).ShouldBe(new ReadingProgress(1, 0, 1));
        var kept = (await Archive.VectorsAsync(Model, 0, 10, Cancel)).ShouldHaveSingleItem();
        kept.Article.ShouldBe((await Archive.FindAsync(id, null, Cancel))!.Number);
        kept.Packed.ToArray().ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task Making_vectors_changes_no_article()
    {
        var id = await StoredAsync(Piece);
        var sequence = await Archive.SequenceAsync(Cancel);

        await SaveAsync(id, 1, 1);

        (await Archive.SequenceAsync(Cancel)).ShouldBe(sequence);
        (await Archive.VectorSequenceAsync(Cancel)).ShouldBe(1);
    }

    public static TheoryData<string> Endings => ["version", "headline", "withdrawn", "erased"];

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task Vectors_go_with_the_text_that_they_were_made_from(string ending)
    {
        var id = await StoredAsync(Piece);
        await SaveAsync(id, 1, 1);

        await (ending switch
        {
            "version" => StoredAsync(Piece with { Paragraphs = ["The ministers met on Tuesday."] }),
            "headline" => Archive.CorrectAsync(id, new ArticleCorrection { Title = "Ministers met in Kyiv" }, Cancel),
            "withdrawn" => Archive.WithdrawAsync(id, "why", Cancel),
            _ => (Task)Archive.EraseAsync(id, Cancel),
        });

        (await Archive.VectorsAsync(Model, 0, 10, Cancel)).ShouldBeEmpty();
        (await Archive.ProgressAsync(Cancel)).Compared.ShouldBe(0);
        (await Archive.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_correction_that_leaves_the_text_leaves_the_vectors()
    {
        var id = await StoredAsync(Piece);
        await SaveAsync(id, 1, 1);

        await Archive.CorrectAsync(id, new ArticleCorrection { Source = "Valley Times" }, Cancel);

        (await Archive.ProgressAsync(Cancel)).Compared.ShouldBe(1);
    }

    [Fact]
    public async Task An_article_brought_back_is_without_vectors()
    {
        var id = await StoredAsync(Piece);
        await SaveAsync(id, 1, 1);
        await Archive.WithdrawAsync(id, "why", Cancel);

        await Archive.ReinstateAsync(id, Cancel);

        (await Archive.WithoutVectorsAsync(10, Cancel)).Select(a => a.Id).ShouldBe([id]);
    }

    [Fact]
    public async Task Vectors_of_an_older_version_or_of_an_article_withdrawn_meanwhile_are_let_go()
    {
        var id = await StoredAsync(Piece);
        await StoredAsync(Piece with { Paragraphs = ["The ministers met on Tuesday."] });

        (await SaveAsync(id, 1, 1)).ShouldBe(0);
        await Archive.WithdrawAsync(id, "why", Cancel);
        (await SaveAsync(id, 2, 1)).ShouldBe(0);
    }

    [Fact]
    public async Task Vectors_of_another_model_are_not_given_and_are_made_anew_once_dropped()
    {
        var ids = new List<string>();
        foreach (var name in new[] { "a", "b", "c" })
            ids.Add(await StoredAsync(Sample.Article(url: $"https://post.example/{name}")));
        foreach (var (id, model) in ids.Zip(["encoder-0", Model, "encoder-2"]))
            await Archive.SaveVectorsAsync(model, [(id, 1, [7])], Cancel);
        (await Archive.VectorsAsync(Model, 0, 10, Cancel)).Count.ShouldBe(1);

        (await Archive.DropOtherVectorsAsync(Model, Cancel)).ShouldBe(2);

        (await Archive.WithoutVectorsAsync(10, Cancel)).Select(a => a.Id).ShouldBe([ids[2], ids[0]]);
        await SaveAsync(ids[0], 1, 9);
        (await Archive.VectorsAsync(Model, 0, 10, Cancel)).Select(v => v.Packed.ToArray()).ShouldBe([[7], [9]]);
    }

    [Fact]
    public async Task What_was_made_since_comes_in_the_order_of_its_making()
    {
        var ids = new List<string>();
        foreach (var name in new[] { "a", "b", "c" })
            ids.Add(await StoredAsync(Sample.Article(url: $"https://post.example/{name}")));
        foreach (var id in ids)
            await SaveAsync(id, 1, 1);
        var first = await Archive.VectorsAsync(Model, 0, 2, Cancel);

        await SaveAsync(ids[0], 1, 2);

        (await Archive.VectorsAsync(Model, first[^1].Sequence, 10, Cancel)).Select(v => (v.Article, v.Sequence)).ShouldBe([(3, 3), (1, 4)]);
    }

    private Task<int> SaveAsync(string id, int version, params byte[] packed) => Archive.SaveVectorsAsync(Model, [(id, version, packed)], Cancel);
}
