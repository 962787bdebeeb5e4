using Microsoft.Data.Sqlite;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Archive.Names;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Archive;

public sealed class MentionsTests : ArchiveTest
{
    private const string Kyiv = "place/ua/kyiv";
    private const string Ukraine = "country/ua";

    [Fact]
    public async Task Each_mention_comes_with_its_sentence_and_where_it_stands()
    {
        var id = await ReadAsync("a", "2022-02-25", "Mayors met in Kyiv. Others stayed away.\n\nThe road to Kiev, they said, is open.");

        var page = await Archive.MentionsAsync(Kyiv, MentionChoice.All, 0, 10, Cancel);

        (page.Total, page.Articles).ShouldBe((3, 1));
        page.Mentions.Select(m => (m.Mention.Surface, m.Sentence, m.Sentence.Substring(m.At, m.Mention.Surface.Length), m.Paragraph)).ShouldBe(
        [
            ("Kyiv", "Ministers meet in Kyiv", "Kyiv", 0),
            ("Kyiv", "Mayors met in Kyiv.", "Kyiv", 1),
            ("Kiev", "The road to Kiev, they said, is open.", "Kiev", 2),
        ]);
        page.Mentions.ShouldAllBe(m => m.Article == id && m.Headline == "Ministers meet in Kyiv" && m.Source == "Harbour Post" && m.Day == new DateOnly(2022, 2, 25));
    }

    [Fact]
    public async Task Pages_of_any_size_list_every_mention_once_newest_article_first_and_undated_last()
    {
        await ReadAsync("undated", null, "Kyiv.");
        await ReadAsync("old", "2020-01-01", "Kyiv and Kyiv and Kyiv.");
        await ReadAsync("new", "2024-01-01", "Kyiv and Kyiv.");
        var all = (await Archive.MentionsAsync(Kyiv, MentionChoice.All, 0, 100, Cancel)).Mentions;

        all.Select(m => m.Day?.Year).ShouldBe([2024, 2024, 2024, 2020, 2020, 2020, 2020, null, null]);
        foreach (var size in new[] { 1, 2, 3, 4, 7 })
        {
            var paged = new List<MentionInArticle>();
            for (var skip = 0; skip < all.Count; skip += size)
                paged.AddRange((await Archive.MentionsAsync(Kyiv, MentionChoice.All, skip, size, Cancel)).Mentions);
            paged.ShouldBe(all, $"{size} a page");
        }
    }

    [Fact]
    public async Task A_spelling_opens_the_mentions_it_counts_and_no_others()
    {
        await ReadAsync("a", "2022-01-01", "Kiev, KIEV and Kyiv.");
        await ReadAsync("b", "2022-01-02", "Kiev fell silent.");
        var spellings = await Archive.SpellingsAsync(Kyiv, Cancel);

        spellings.ShouldBe([new NameSpelling("Kyiv", 3), new NameSpelling("Kiev", 3)]);
        foreach (var spelling in spellings)
            (await Archive.MentionsAsync(Kyiv, new MentionChoice { Spelling = spelling.Surface }, 0, 100, Cancel)).ShouldSatisfyAllConditions(
                page => page.Total.ShouldBe(spelling.Mentions),
                page => page.Mentions.Count.ShouldBe((int)spelling.Mentions),
                page => page.Mentions.ShouldAllBe(m => m.Mention.Surface.Equals(spelling.Surface, StringComparison.OrdinalIgnoreCase)));
        (await Archive.MentionsAsync(Kyiv, new MentionChoice { Spelling = "Odesa" }, 0, 100, Cancel)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Words_for_people_are_no_spellings_and_open_by_themselves()
    {
        await ReadAsync("a", "2022-01-01", "Ukraine said so. Ukrainian mayors agreed.");

        (await Archive.SpellingsAsync(Ukraine, Cancel)).ShouldBe([new NameSpelling("Ukraine", 1)]);
        (await Archive.MentionsAsync(Ukraine, MentionChoice.All, 0, 10, Cancel)).Total.ShouldBe(2);
        var people = await Archive.MentionsAsync(Ukraine, new MentionChoice { People = true }, 0, 10, Cancel);
        (people.Total, people.Mentions.Single().Mention.Surface).ShouldBe((1, "Ukrainian"));
    }

    [Fact]
    public async Task A_withdrawn_article_has_no_mentions_until_it_is_reinstated()
    {
        var id = await ReadAsync("a", "2022-01-01", "Kyiv.");
        await Archive.WithdrawAsync(id, "why", Cancel);
        var gone = await Archive.MentionsAsync(Kyiv, MentionChoice.All, 0, 10, Cancel);
        (gone.Total, gone.Articles, gone.Mentions.Count).ShouldBe((0, 0, 0));

        await Archive.ReinstateAsync(id, Cancel);

        (await Archive.MentionsAsync(Kyiv, MentionChoice.All, 0, 10, Cancel)).Total.ShouldBe(2);
    }

    [Fact]
    public async Task Behind_the_last_mention_there_are_none_and_all_are_counted()
    {
        await ReadAsync("a", "2022-01-01", "Kiev and “Kyiv”.");
        var all = await Archive.MentionsAsync(Kyiv, MentionChoice.All, 0, 10, Cancel);

        (await Archive.MentionsAsync(Kyiv, MentionChoice.All, 10, 10, Cancel)).ShouldSatisfyAllConditions(
            page => page.Mentions.ShouldBeEmpty(),
            page => (page.Total, page.Articles).ShouldBe((all.Total, 1)));
        (await Archive.MentionsAsync("place/xx/nowhere", MentionChoice.All, 0, 10, Cancel)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task An_archive_that_was_read_before_mentions_were_listed_lists_them_when_it_is_opened()
    {
        await ReadAsync("a", "2022-01-01", "Kiev and “Kyiv”. Ukrainian mayors agreed.");
        await Archive.WithdrawAsync(await ReadAsync("b", "2022-01-01", "Kyiv was withdrawn."), "why", Cancel);
        var before = await Archive.MentionsAsync(Kyiv, MentionChoice.All, 0, 10, Cancel);
        await Archive.DisposeAsync();
        using (var connection = new SqliteConnection($"Data Source={Folder.Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DROP TABLE article_spellings; DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" LIKE '%ArticleSpellings'";
            command.ExecuteNonQuery();
        }

        await using var again = await NewsArchive.OpenAsync(Folder, Clock, Cancel);

        (await again.MentionsAsync(Kyiv, MentionChoice.All, 0, 10, Cancel)).ShouldBeEquivalentTo(before);
        (await again.MentionsAsync(Ukraine, new MentionChoice { People = true }, 0, 10, Cancel)).Total.ShouldBe(1);
        (await again.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Spellings_that_differ_in_capitals_or_stray_marks_are_listed_once_as_most_texts_have_them()
    {
        NameVariant[] seen = [new("New York", 2_714, 2_000), new("NEW YORK", 2_616, 2_600), new("NYC", 74, 70), new("New York-New York", 1, 1), new("New York/", 1, 1)];

        Spellings.Of(seen).Take(2).ShouldBe([new NameSpelling("New York", 5_331), new NameSpelling("NYC", 74)]);
    }

    /// <summary>Stores an article headed "Ministers meet in Kyiv" and reads Kyiv, under two names, Ukraine and its people in it.</summary>
    private async Task<string> ReadAsync(string name, string? day, string text)
    {
        var article = Sample.Article(url: $"https://post.example/{name}", text: text, day: day);
        (string Word, string Entity, MentionKind Kind)[] words =
            [("Kyiv", Kyiv, MentionKind.Place), ("Kiev", Kyiv, MentionKind.Place), ("KIEV", Kyiv, MentionKind.Place), ("Ukraine", Ukraine, MentionKind.Place), ("Ukrainian", Ukraine, MentionKind.Demonym)];
        var mentions = words.SelectMany(word => Sample.Reading(article, word.Word, word.Entity).Mentions.Select(m => m with { Kind = word.Kind })).ToList();
        var id = await StoredAsync(article);
        await Archive.SaveReadingsAsync(
            [(id, 1, new Annotations { Stamp = Sample.Stamp, Mentions = mentions, Entities = [.. mentions.GroupBy(m => m.Entity!).Select(g => new Entity(g.Key, g.Key, MentionKind.Place, "UA", g.Count(), 1))] })],
            Cancel);
        return id;
    }
}
