using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Archive;

public sealed class ReadingsTests : ArchiveTest
{
    private const string Person = "person/jane-doe";

    private static readonly Article Piece = Sample.Article(url: "https://post.example/a", text: "Mayor Jane Doe spoke. “We rebuild,” Jane Doe said.");

    [Fact]
    public async Task An_article_is_unread_until_its_reading_is_saved()
    {
        var id = await StoredAsync(Piece);
        (await Archive.UnreadAsync(Sample.Stamp, 10, Cancel)).Select(a => a.Id).ShouldBe([id]);

        await ReadAsync(id, Piece);

        (await Archive.UnreadAsync(Sample.Stamp, 10, Cancel)).ShouldBeEmpty();
        (await Archive.ProgressAsync(Cancel)).ShouldBe(new ReadingProgress(1, 1, 0));
        (await Archive.FindAsync(id, null, Cancel))!.Annotations!.Mentions.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Stale_readings_come_after_articles_never_read_and_the_latest_arrivals_first()
    {
        var ids = new List<string>();
        foreach (var name in new[] { "a", "b", "c", "d" })
            ids.Add(await StoredAsync(Sample.Article(url: $"https://post.example/{name}", text: "Jane Doe spoke.")));
        await ReadAsync(ids[0], Piece, "model-0");
        await ReadAsync(ids[1], Piece, "model-2");

        (await Archive.UnreadAsync(Sample.Stamp, 10, Cancel)).Select(a => a.Id).ShouldBe([ids[3], ids[2], ids[1], ids[0]]);
    }

    [Fact]
    public async Task Counts_and_variants_are_those_of_the_current_versions()
    {
        var id = await StoredAsync(Piece);
        await ReadAsync(id, Piece);
        (await Archive.EntityAsync(Person, Cancel)).ShouldBe(new EntityRecord(Person, "Jane Doe", MentionKind.Person, null, 1, 2, new(2022, 2, 25), new(2022, 2, 25)));
        (await Archive.VariantsAsync(Person, 10, Cancel)).ShouldBe([new NameVariant("Jane Doe", 2, 1)]);

        var changed = Piece with { Paragraphs = ["Nobody spoke."] };
        await StoredAsync(changed);
        (await Archive.EntityAsync(Person, Cancel)).ShouldBeNull();

        await Archive.SaveReadingsAsync([(id, 2, Sample.Reading(changed, "Nobody", "person/nobody"))], Cancel);
        (await Archive.EntityAsync("person/nobody", Cancel))!.Articles.ShouldBe(1);
    }

    [Fact]
    public async Task Reading_again_counts_nothing_twice()
    {
        var id = await StoredAsync(Piece);
        await ReadAsync(id, Piece);
        await ReadAsync(id, Piece, "model-2");

        (await Archive.EntityAsync(Person, Cancel))!.Mentions.ShouldBe(2);
        (await Archive.VariantsAsync(Person, 10, Cancel)).ShouldBe([new NameVariant("Jane Doe", 2, 1)]);
    }

    [Fact]
    public async Task A_reading_of_an_older_version_is_let_go()
    {
        var id = await StoredAsync(Piece);
        await StoredAsync(Piece with { Title = "Another headline" });

        await ReadAsync(id, Piece);

        (await Archive.FindAsync(id, null, Cancel))!.Annotations.ShouldBeNull();
        (await Archive.EntityAsync(Person, Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task Everything_can_be_read_anew_and_what_was_interrupted_goes_on_where_it_was()
    {
        var ids = new List<string>();
        foreach (var name in new[] { "a", "b" })
            ids.Add(await StoredAsync(Piece with { Url = $"https://post.example/{name}" }));
        foreach (var id in ids)
            await ReadAsync(id, Piece);

        (await Archive.MarkForReadingAsync(Cancel)).ShouldBe(2);
        (await Archive.EntityAsync(Person, Cancel))!.Articles.ShouldBe(2);
        (await Archive.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
        await ReadAsync(ids[1], Piece);

        (await Archive.MarkForReadingAsync(Cancel)).ShouldBe(1);
        (await Archive.UnreadAsync(Sample.Stamp, 10, Cancel)).Select(a => a.Id).ShouldBe([ids[0]]);
    }

    [Fact]
    public async Task Names_are_known_as_soon_as_a_reading_is_saved_and_to_another_process_within_a_second()
    {
        await using var elsewhere = await NewsArchive.OpenAsync(Folder, Clock, Cancel);
        elsewhere.NameOf(Person).ShouldBeNull();

        await ReadAsync(await StoredAsync(Piece), Piece);

        Archive.NameOf(Person).ShouldBe("Jane Doe");
        Clock.Advance(TimeSpan.FromSeconds(1));
        elsewhere.NameOf(Person).ShouldBe("Jane Doe");
    }

    [Fact]
    public async Task A_reading_by_newer_tables_names_an_entity_again()
    {
        var id = await StoredAsync(Piece);
        await ReadAsync(id, Piece);

        var renamed = Sample.Reading(Piece, "Jane Doe", Person, "model-2");
        await Archive.SaveReadingsAsync([(id, 1, renamed with { Entities = [renamed.Entities[0] with { Name = "Jane A. Doe" }] })], Cancel);

        Archive.NameOf(Person).ShouldBe("Jane A. Doe");
    }

    [Fact]
    public async Task Roles_come_with_the_sentence_behind_them_and_quotes_with_their_words()
    {
        var text = Piece.Text;
        var role = new Role(Person, "Mayor", null, RoleState.Now, text.IndexOf("Mayor", StringComparison.Ordinal), text.IndexOf(" spoke", StringComparison.Ordinal));
        var said = text.IndexOf("We rebuild", StringComparison.Ordinal);
        var quote = new Quote(said, said + "We rebuild,".Length, QuoteForm.Direct, [new Speaker(Person, "Jane Doe", "Jane Doe")], "said");
        var id = await StoredAsync(Piece);

        await Archive.SaveReadingsAsync([(id, 1, Sample.Reading(Piece, "Jane Doe", Person, roles: [role], quotes: [quote]))], Cancel);

        (await Archive.RolesAsync(Person, 10, 4, Cancel)).ShouldHaveSingleItem().Newest.ShouldBe([new RoleInArticle("Mayor", null, RoleState.Now, id, Piece.Title, new(2022, 2, 25), "Harbour Post", "Mayor Jane Doe spoke.", 0, "Mayor Jane Doe".Length, 1)]);
        var page = await Archive.QuotesByAsync(Person, 0, 10, Cancel);
        page.Total.ShouldBe(1);
        page.Quotes.ShouldBe([new QuoteInArticle("We rebuild,", QuoteForm.Direct, id, Piece.Title, new(2022, 2, 25), "Harbour Post") { Speaker = "Jane Doe" }]);
    }

    [Fact]
    public async Task Quotations_come_newest_or_oldest_first_and_undated_ones_last()
    {
        var ids = new List<string>();
        foreach (var day in new int?[] { 2, null, 1 })
        {
            var piece = Piece with { Url = $"https://post.example/{day}", Published = day is null ? null : Piece.Published! with { At = new DateTimeOffset(2022, 3, day.Value, 0, 0, 0, TimeSpan.Zero) } };
            ids.Add(await StoredAsync(piece));
            await Archive.SaveReadingsAsync([(ids[^1], 1, Sample.Reading(piece, "Jane Doe", Person, quotes: [new Quote(0, 4, QuoteForm.Direct, [new Speaker(Person, "Jane Doe", "she")], "said")]))], Cancel);
        }

        (await Archive.QuotesByAsync(Person, 0, 10, Cancel)).Quotes.Select(quote => quote.Article).ShouldBe([ids[0], ids[2], ids[1]]);
        (await Archive.QuotesByAsync(Person, oldestFirst: true, 0, 2, Cancel)).Quotes.Select(quote => quote.Article).ShouldBe([ids[2], ids[0]]);
        (await Archive.QuotesByAsync(Person, oldestFirst: true, 2, 2, Cancel)).Quotes.Select(quote => quote.Article).ShouldBe([ids[1]]);
    }

    [Fact]
    public async Task Roles_over_all_articles_are_counted_whatever_their_case_and_show_the_newest_sentences()
    {
        for (var day = 1; day <= 3; day++)
        {
            var piece = Piece with { Url = $"https://post.example/{day}", Published = Piece.Published! with { At = new DateTimeOffset(2022, 3, day, 0, 0, 0, TimeSpan.Zero) } };
            var (mayor, spoke) = (piece.Text.IndexOf("Mayor", StringComparison.Ordinal), piece.Text.IndexOf(" spoke", StringComparison.Ordinal));
            Role[] roles = [new(Person, day == 2 ? "mayor" : "Mayor", null, RoleState.Now, mayor, spoke), new(Person, "Mayor", null, RoleState.Former, mayor, spoke)];
            var id = await StoredAsync(piece);
            await Archive.SaveReadingsAsync([(id, 1, Sample.Reading(piece, "Jane Doe", Person, roles: day == 3 ? roles : roles[..1]))], Cancel);
        }

        var found = await Archive.RolesAsync(Person, 5, 2, Cancel);

        found.Select(r => (r.Title, r.State, r.Count)).ShouldBe([("Mayor", RoleState.Now, 3), ("Mayor", RoleState.Former, 1)]);
        found[0].Newest.Select(n => n.Day?.Day).ShouldBe([3, 2]);
        found[0].Newest[0].Sentence.ShouldBe("Mayor Jane Doe spoke.");
        (await Archive.RolesAsync(Person, 1, 2, Cancel)).Count.ShouldBe(1);
        (await Archive.RoleCountsAsync(Person, Cancel)).ShouldBe([new("Mayor", null, RoleState.Now, 3, new(2022, 3, 1), new(2022, 3, 3)), new("Mayor", null, RoleState.Former, 1, new(2022, 3, 3), new(2022, 3, 3))]);
        (await Archive.RoleCountsAsync("person/nobody", Cancel)).ShouldBeEmpty();
        (await Archive.RolesAsync("person/nobody", 5, 2, Cancel)).ShouldBeEmpty();
        foreach (var role in found)
        {
            var all = await Archive.RoleAsync(Person, role.Title, role.Of, role.State, 0, 10, Cancel);
            (all.Total, all.Sentences.Count).ShouldBe((role.Count, role.Count));
            all.Sentences.Take(2).ShouldBe(role.Newest);
        }

        (await Archive.RoleAsync(Person, "mayor", null, RoleState.Now, 2, 1, Cancel)).Sentences.Single().Day?.Day.ShouldBe(1);
        (await Archive.RoleAsync(Person, "Mayor", "country/ua", RoleState.Now, 0, 1, Cancel)).Total.ShouldBe(0);
    }

    private Task ReadAsync(string id, Article article, string stamp = Sample.Stamp) =>
        Archive.SaveReadingsAsync([(id, 1, Sample.Reading(article, "Jane Doe", Person, stamp))], Cancel);
}
