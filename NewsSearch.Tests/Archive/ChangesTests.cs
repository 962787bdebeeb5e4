using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Archive;

public sealed class ChangesTests : ArchiveTest
{
    [Fact]
    public async Task Following_from_any_sequence_ends_at_the_archive_as_it_is()
    {
        var a = await StoredAsync(Sample.Article(url: "https://post.example/a"));
        var b = await StoredAsync(Sample.Article(url: "https://post.example/b"));
        var c = await StoredAsync(Sample.Article(url: "https://post.example/c"));
        await StoredAsync(Sample.Article(url: "https://post.example/a", text: "Changed."));
        await Archive.WithdrawAsync(b, "A mistake", Cancel);
        await Archive.EraseAsync(c, Cancel);

        var changes = await Archive.ChangesAsync(0, 100, Cancel);

        changes.Changes.Select(x => (x.Id, x.Article?.Paragraphs[0])).ShouldBe([(a, "Changed."), (b, null), (c, null)]);
        changes.Sequence.ShouldBe(await Archive.SequenceAsync(Cancel));
    }

    [Fact]
    public async Task Changes_come_in_pieces_without_a_gap()
    {
        for (var i = 0; i < 7; i++)
            await StoredAsync(Sample.Article(url: $"https://post.example/{i}"));

        var seen = new List<string>();
        for (var after = 0L; await Archive.ChangesAsync(after, 3, Cancel) is { Changes.Count: > 0 } piece; after = piece.Sequence)
            seen.AddRange(piece.Changes.Select(c => c.Id));

        seen.Count.ShouldBe(7);
        seen.ShouldBeUnique();
    }

    [Fact]
    public async Task A_saved_reading_is_a_change_that_brings_the_annotations()
    {
        var article = Sample.Article(text: "Jane Doe spoke.");
        var id = await StoredAsync(article);
        var before = await Archive.SequenceAsync(Cancel);

        await Archive.SaveReadingsAsync([(id, 1, Sample.Reading(article, "Jane Doe", "person/jane-doe"))], Cancel);

        (await Archive.ChangesAsync(before, 10, Cancel)).Changes.ShouldHaveSingleItem().Annotations!.Entities[0].Name.ShouldBe("Jane Doe");
    }

    [Fact]
    public async Task An_article_comes_back_from_the_archive_as_it_went_in()
    {
        var article = Sample.Article() with
        {
            Authors = ["Mary Major"],
            Published = new ArticleDate(new DateTimeOffset(2022, 2, 25, 9, 30, 0, TimeSpan.FromHours(2)), DatePrecision.Minute, "json-ld datePublished"),
            Removed = [new RemovedLine("Share this", "share button")],
            Flags = ["No author."],
            Origin = new Origin("a.zip", "b/c.html", 3),
        };

        var kept = (await Archive.FindAsync(await StoredAsync(article), null, Cancel))!.Article;

        System.Text.Json.JsonSerializer.Serialize(kept, ContractJson.Options).ShouldBe(System.Text.Json.JsonSerializer.Serialize(article, ContractJson.Options));
    }
}
