using NewsSearch.Indexing.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Archive;

public sealed class IdentityTests : ArchiveTest
{
    [Fact]
    public async Task A_public_id_is_twelve_lower_case_letters_and_digits() =>
        (await StoredAsync(Sample.Article(url: "https://post.example/a"))).ShouldMatch("^[a-z0-9]{12}$");

    [Fact]
    public async Task The_same_file_again_is_nothing()
    {
        var article = Sample.Article();
        await StoredAsync(article);

        var again = await Archive.StoreAsync([article], Cancel);

        again[0].Kind.ShouldBe(StoreKind.Unchanged);
        (await Archive.SequenceAsync(Cancel)).ShouldBe(1);
    }

    [Fact]
    public async Task A_changed_text_is_a_new_version_and_the_old_one_stays_readable()
    {
        var id = await StoredAsync(Sample.Article(url: "https://post.example/a", text: "Five were hurt."));

        var outcome = (await Archive.StoreAsync([Sample.Article(url: "https://post.example/a", text: "Six were hurt.")], Cancel))[0];

        outcome.ShouldBe(new StoreOutcome(id, StoreKind.NewVersion, 2));
        (await Archive.FindAsync(id, null, Cancel))!.Article.Paragraphs.ShouldBe(["Six were hurt."]);
        (await Archive.FindAsync(id, 1, Cancel))!.Article.Paragraphs.ShouldBe(["Five were hurt."]);
        (await Archive.VersionsAsync(id, Cancel)).Select(v => v.Version).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task An_older_file_imported_after_a_newer_one_changes_nothing()
    {
        var first = Sample.Article(url: "https://post.example/a", text: "Five were hurt.");
        var second = Sample.Article(url: "https://post.example/a", text: "Six were hurt.");
        await Archive.StoreAsync([first, second], Cancel);

        var again = await Archive.StoreAsync([first, second], Cancel);

        again.Select(o => (o.Kind, o.Version)).ShouldBe([(StoreKind.Unchanged, 1), (StoreKind.Unchanged, 2)]);
    }

    [Theory]
    [InlineData("HTTP://Post.Example:80/a#top")]
    [InlineData("https://post.example/a?utm_source=feed&utm_medium=rss")]
    [InlineData("https://post.example/a?fbclid=x1")]
    public async Task Addresses_that_lead_to_the_same_page_are_one_article(string address)
    {
        var id = await StoredAsync(Sample.Article(url: "https://post.example/a"));

        (await StoredAsync(Sample.Article(url: address, path: "elsewhere.html"))).ShouldBe(id);
    }

    [Theory]
    [InlineData("https://post.example/a?page=2")]
    [InlineData("https://post.example/A")]
    [InlineData("https://post.example:8080/a")]
    public async Task Other_pages_are_other_articles(string address)
    {
        var id = await StoredAsync(Sample.Article(url: "https://post.example/a"));

        (await StoredAsync(Sample.Article(url: address))).ShouldNotBe(id);
    }

    [Fact]
    public async Task An_id_is_unique_within_its_source()
    {
        var here = await StoredAsync(Sample.Article(id: "17", source: "Harbour Post"));
        var there = await StoredAsync(Sample.Article(id: "17", source: "Valley Times"));

        there.ShouldNotBe(here);
    }

    [Fact]
    public async Task An_id_from_another_file_is_the_same_article_where_the_headline_agrees()
    {
        var monday = Sample.Article(id: "17", text: "Five were hurt.", path: "monday.jsonl", line: 3);
        var tuesday = Sample.Article(id: "17", text: "Six were hurt.", path: "tuesday.jsonl", line: 9);

        (await Archive.StoreAsync([monday, tuesday], Cancel)).Select(o => o.Kind).ShouldBe([StoreKind.Added, StoreKind.NewVersion]);
    }

    [Fact]
    public async Task Row_numbers_given_as_ids_in_two_files_hide_no_article_under_another()
    {
        var first = Sample.Article(id: "1", title: "Ministers meet", text: "The ministers met.", path: "a.csv", line: 2);
        var second = Sample.Article(id: "1", title: "Harvest begins", text: "Farmers started early.", path: "b.csv", line: 2);

        (await Archive.StoreAsync([first, second], Cancel)).Select(o => o.Kind).ShouldBe([StoreKind.Added, StoreKind.Added]);
        (await Archive.StoreAsync([second, first], Cancel)).Select(o => o.Kind).ShouldBe([StoreKind.Unchanged, StoreKind.Unchanged]);
    }

    [Fact]
    public async Task A_line_without_id_and_address_is_known_by_its_content()
    {
        var id = await StoredAsync(Sample.Article(path: "a.jsonl", line: 1));

        (await StoredAsync(Sample.Article(path: "b.jsonl", line: 7))).ShouldBe(id);
        (await StoredAsync(Sample.Article(path: "a.jsonl", line: 1, text: "Another."))).ShouldNotBe(id);
    }

    [Fact]
    public async Task Two_files_of_one_name_from_two_folders_are_two_articles()
    {
        var here = Sample.Article(title: "Ministers meet", text: "The ministers met in Kyiv.", path: "story.txt");
        var there = Sample.Article(title: "Harvest begins", text: "Farmers started early this year.", path: "story.txt");

        (await Archive.StoreAsync([here, there], Cancel)).Select(o => o.Kind).ShouldBe([StoreKind.Added, StoreKind.Added]);
        (await Archive.StoreAsync([there, here], Cancel)).Select(o => o.Kind).ShouldBe([StoreKind.Unchanged, StoreKind.Unchanged]);
    }

    [Theory]
    [InlineData("Ministers meet", "Nothing of the old text is left.")]
    [InlineData("Ministers part", "The ministers met in Lviv, not in Kyiv.")]
    public async Task A_file_edited_is_a_new_version_where_headline_or_words_remain(string title, string text)
    {
        var before = Sample.Article(title: "Ministers meet", text: "The ministers met in Kyiv.", path: "story.txt");

        (await Archive.StoreAsync([before, Sample.Article(title: title, text: text, path: "story.txt")], Cancel)).Select(o => o.Kind)
            .ShouldBe([StoreKind.Added, StoreKind.NewVersion]);
    }

    [Fact]
    public async Task A_file_within_a_folder_is_the_same_article_whatever_stands_in_it()
    {
        var before = Sample.Article(title: "Ministers meet", text: "The ministers met in Kyiv.", path: "post/story.txt");
        var after = Sample.Article(title: "Harvest begins", text: "Farmers started early this year.", path: "post/story.txt");

        (await Archive.StoreAsync([before, after], Cancel)).Select(o => o.Kind).ShouldBe([StoreKind.Added, StoreKind.NewVersion]);
    }
}
