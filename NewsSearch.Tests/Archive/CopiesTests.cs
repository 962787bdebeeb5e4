using NewsSearch.Indexing.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Archive;

public sealed class CopiesTests : ArchiveTest
{
    [Fact]
    public async Task An_exact_copy_elsewhere_is_stored_and_linked_to_the_first()
    {
        var text = Sample.Words("word", 60);
        var first = await StoredAsync(Sample.Article(url: "https://post.example/a", text: text));

        var copy = (await Archive.StoreAsync([Sample.Article(url: "https://times.example/b", title: "A headline of their own", text: text.ToUpperInvariant())], Cancel))[0];

        copy.Kind.ShouldBe(StoreKind.Added);
        copy.CopyOf.ShouldBe(first);
        (await Archive.FindAsync(copy.Id, null, Cancel))!.CopyOf.ShouldBe(first);
        (await Archive.FindAsync(first, null, Cancel))!.CopyOf.ShouldBeNull();
        (await Archive.CopiesAsync(first, 10, Cancel)).ShouldBe([copy.Id]);
        (await Archive.CopiesAsync(copy.Id, 10, Cancel)).ShouldBe([first]);
    }

    [Fact]
    public async Task Short_notices_under_different_headlines_are_no_copies()
    {
        await StoredAsync(Sample.Article(url: "https://post.example/a", title: "Fire in the harbour", text: "This story will be updated."));
        var other = await StoredAsync(Sample.Article(url: "https://post.example/b", title: "Storm nears the coast", text: "This story will be updated."));

        (await Archive.FindAsync(other, null, Cancel))!.CopyOf.ShouldBeNull();
        (await Archive.CopiesAsync(other, 10, Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wire_story_carried_by_three_outlets_with_small_changes_is_one_story()
    {
        var ids = new[]
        {
            await StoredAsync(Sample.Article(url: "https://a.example/1", text: Sample.Words("word", 200))),
            await StoredAsync(Sample.Article(url: "https://b.example/1", text: Sample.Words("word", 200, 20, 90, 150))),
            await StoredAsync(Sample.Article(url: "https://c.example/1", text: Sample.Words("word", 180, 60))),
            await StoredAsync(Sample.Article(url: "https://d.example/1", text: Sample.Words("else", 200))),
        };

        (await Archive.FindAsync(ids[0], null, Cancel))!.Story.ShouldBe([ids[1], ids[2]]);
        (await Archive.FindAsync(ids[2], null, Cancel))!.Story.ShouldBe([ids[0], ids[1]]);
        (await Archive.FindAsync(ids[3], null, Cancel))!.Story.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_article_rewritten_leaves_its_story()
    {
        var first = await StoredAsync(Sample.Article(url: "https://a.example/1", text: Sample.Words("word", 200)));
        var second = await StoredAsync(Sample.Article(url: "https://b.example/1", text: Sample.Words("word", 200, 20)));

        await StoredAsync(Sample.Article(url: "https://b.example/1", text: Sample.Words("else", 200)));

        (await Archive.FindAsync(first, null, Cancel))!.Story.ShouldBeEmpty();
        (await Archive.FindAsync(second, null, Cancel))!.Story.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_stories_joined_by_a_third_text_are_one()
    {
        var left = await StoredAsync(Sample.Article(url: "https://a.example/1", text: Sample.Words("word", 200, [.. Enumerable.Range(0, 40)])));
        var right = await StoredAsync(Sample.Article(url: "https://b.example/1", text: Sample.Words("word", 200, [.. Enumerable.Range(160, 40)])));
        (await Archive.FindAsync(left, null, Cancel))!.Story.ShouldBeEmpty();

        var middle = (await Archive.StoreAsync([Sample.Article(url: "https://c.example/1", text: Sample.Words("word", 200))], Cancel))[0];

        middle.NearCopyOf.ShouldNotBeNull();
        (await Archive.FindAsync(left, null, Cancel))!.Story.ShouldBe([right, middle.Id]);
    }

    [Fact]
    public async Task Exact_copies_too_short_to_be_compared_are_one_story()
    {
        var first = await StoredAsync(Sample.Article(url: "https://post.example/a", title: "Fire in the harbour", text: "It is out."));
        var second = await StoredAsync(Sample.Article(url: "https://times.example/b", title: "Fire in the harbour", text: "It is out."));
        var other = await StoredAsync(Sample.Article(url: "https://post.example/c", title: "Storm nears the coast", text: "It is out."));

        (await Archive.FindAsync(first, null, Cancel))!.Story.ShouldBe([second]);
        (await Archive.FindAsync(other, null, Cancel))!.Story.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_follows_the_archive_is_told_of_a_story_of_articles_that_were_there_before()
    {
        var first = await StoredAsync(Sample.Article(url: "https://a.example/1", text: Sample.Words("word", 200)));
        var before = await Archive.SequenceAsync(Cancel);

        var second = await StoredAsync(Sample.Article(url: "https://b.example/1", text: Sample.Words("word", 200, 20)));

        var changes = (await Archive.ChangesAsync(before, 10, Cancel)).Changes;
        changes.Select(c => c.Id).ShouldBe([second, first], ignoreOrder: true);
        changes.Select(c => c.Story).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();

        before = await Archive.SequenceAsync(Cancel);
        var third = await StoredAsync(Sample.Article(url: "https://c.example/1", text: Sample.Words("word", 200, 20)));
        (await Archive.ChangesAsync(before, 10, Cancel)).Changes.ShouldHaveSingleItem().Id.ShouldBe(third);
    }

    [Fact]
    public async Task An_article_that_left_its_story_and_begins_another_does_not_bring_them_together()
    {
        var first = await StoredAsync(Sample.Article(url: "https://a.example/1", text: Sample.Words("word", 200)));
        var second = await StoredAsync(Sample.Article(url: "https://b.example/1", text: Sample.Words("word", 200, 20)));
        var third = await StoredAsync(Sample.Article(url: "https://c.example/1", text: Sample.Words("word", 200, 40)));

        await StoredAsync(Sample.Article(url: "https://a.example/1", text: Sample.Words("else", 200)));
        var fourth = await StoredAsync(Sample.Article(url: "https://d.example/1", text: Sample.Words("else", 200, 20)));

        (await Archive.FindAsync(second, null, Cancel))!.Story.ShouldBe([third]);
        (await Archive.FindAsync(fourth, null, Cancel))!.Story.ShouldBe([first]);
        var stories = (await Archive.ChangesAsync(0, 10, Cancel)).Changes.ToDictionary(c => c.Id, c => c.Story);
        stories[second].ShouldBe(stories[third]);
        stories[first].ShouldBe(stories[fourth]);
        stories[first].ShouldNotBe(stories[second]);
        (await Archive.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
    }
}
