using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Archive;

public sealed class NameFixTests : ArchiveTest
{
    private const string Jane = "person/jane-doe";
    private const string Misspelt = "person/jayne-doe";

    private static readonly Article First = Sample.Article(url: "https://post.example/a", text: "Mayor Jane Doe spoke. “We rebuild,” Jane Doe said.");
    private static readonly Article Second = Sample.Article(url: "https://post.example/b", text: "Jayne Doe left.", source: "Valley Times", day: "2023-05-01");

    private static readonly FixTarget IntoJane = new(Jane, "Jane Doe", MentionKind.Person, null);

    [Fact]
    public async Task Entities_merged_are_one_in_counts_spellings_quotations_and_texts()
    {
        var (_, second) = await TwoAsync();

        var kept = await MadeAsync(new NameFix { Kind = NameFixKind.Merge, Entity = Misspelt, Into = IntoJane });

        (kept.Number, kept.Articles).ShouldBe((1, 1));
        (await Archive.EntityAsync(Misspelt, Cancel)).ShouldBeNull();
        (await Archive.EntityAsync(Jane, Cancel)).ShouldBe(new EntityRecord(Jane, "Jane Doe", MentionKind.Person, null, 2, 3, new(2022, 2, 25), new(2023, 5, 1)));
        (await Archive.VariantsAsync(Jane, 10, Cancel)).Select(v => v.Surface).ShouldBe(["Jane Doe", "Jayne Doe"]);
        (await Archive.QuotesByAsync(Jane, 0, 10, Cancel)).Total.ShouldBe(2);
        var read = await ReadingAsync(second);
        read.Mentions.ShouldHaveSingleItem().ShouldBe(new Mention(Second.Text.IndexOf("Jayne", StringComparison.Ordinal), Second.Text.IndexOf(" left", StringComparison.Ordinal), MentionKind.Person, "Jayne Doe", Jane, "corrected-by-editor:1", 1));
        read.Entities.ShouldHaveSingleItem().Name.ShouldBe("Jane Doe");
        (await Archive.MergedIntoAsync(Misspelt, Cancel)).ShouldBe(Jane);
        (await Archive.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_correction_is_laid_over_what_another_model_reads_and_over_articles_that_come_later()
    {
        var (_, second) = await TwoAsync();
        await MadeAsync(new NameFix { Kind = NameFixKind.Merge, Entity = Misspelt, Into = IntoJane });

        await Archive.SaveReadingsAsync([(second, 1, Reading(Second, "Jayne Doe", Misspelt, "model-2"))], Cancel);
        var third = await StoredAsync(Second with { Url = "https://post.example/c" });
        await Archive.SaveReadingsAsync([(third, 1, Reading(Second, "Jayne Doe", Misspelt))], Cancel);

        (await Archive.EntityAsync(Misspelt, Cancel)).ShouldBeNull();
        (await Archive.EntityAsync(Jane, Cancel))!.Articles.ShouldBe(3);
        (await Archive.NameFixesAsync(Cancel)).ShouldHaveSingleItem().Articles.ShouldBe(2);
    }

    [Fact]
    public async Task Undone_everything_is_as_it_was_read()
    {
        var (first, second) = await TwoAsync();
        NameFix[] fixes =
        [
            new() { Kind = NameFixKind.Merge, Entity = Misspelt, Into = IntoJane },
            new() { Kind = NameFixKind.Rename, Entity = Jane, Name = "Jane A. Doe" },
            new() { Kind = NameFixKind.Split, Entity = Jane, Article = first, Into = new("person/jane-doe-mayor", "Jane Doe (mayor)", MentionKind.Person, null) },
            new() { Kind = NameFixKind.NotAName, Surfaces = ["Jane Doe", "Jayne Doe"], ReadAs = MentionKind.Person },
        ];
        foreach (var fix in fixes)
            await MadeAsync(fix);
        (await Archive.EntityAsync(Jane, Cancel)).ShouldBeNull();

        foreach (var number in new[] { 2, 4, 1, 3 })
            (await Archive.UndoNameFixAsync(number, null, Cancel)).Refused.ShouldBeNull();

        Same(await ReadingAsync(first), Reading(First, "Jane Doe", Jane));
        Same(await ReadingAsync(second), Reading(Second, "Jayne Doe", Misspelt));
        Archive.NameOf(Jane).ShouldBe("Jane Doe");
        (await Archive.EntityAsync(Misspelt, Cancel))!.Articles.ShouldBe(1);
        (await Archive.MergedIntoAsync(Misspelt, Cancel)).ShouldBeNull();
        (await Archive.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_given_is_shown_everywhere_outlives_newer_tables_and_is_known_to_another_process_with_the_change()
    {
        var (first, _) = await TwoAsync();
        await using var elsewhere = await NewsArchive.OpenAsync(Folder, Clock, Cancel);
        elsewhere.NameOf(Jane).ShouldBe("Jane Doe");
        var sequence = await elsewhere.SequenceAsync(Cancel);

        await MadeAsync(new NameFix { Kind = NameFixKind.Rename, Entity = Jane, Name = "Jane A. Doe" });

        var change = (await elsewhere.ChangesAsync(sequence, 10, Cancel)).Changes.ShouldHaveSingleItem();
        (change.Id, change.Annotations!.Entities[0].Name, change.Annotations.Quotes[0].Speakers[0].Name).ShouldBe((first, "Jane A. Doe", "Jane A. Doe"));
        elsewhere.NameOf(Jane).ShouldBe("Jane A. Doe");
        await Archive.SaveReadingsAsync([(first, 1, Reading(First, "Jane Doe", Jane, "model-2"))], Cancel);
        (await Archive.EntityAsync(Jane, Cancel))!.Name.ShouldBe("Jane A. Doe");
        (await Archive.NameFixesOfAsync(Jane, Cancel)).ShouldHaveSingleItem().Fix.InWords().ShouldBe("person/jane-doe renamed from “Jane Doe” to “Jane A. Doe”");
    }

    [Fact]
    public async Task Mentions_of_one_outlet_and_span_are_split_off_into_an_entity_of_their_own()
    {
        var early = await ReadAsync(Sample.Article(url: "https://post.example/1", text: "Jane Doe spoke.", source: "Valley Times", day: "2019-01-01"), "Jane Doe", Jane);
        var late = await ReadAsync(Sample.Article(url: "https://post.example/2", text: "Jane Doe spoke.", source: "Valley Times", day: "2021-01-01"), "Jane Doe", Jane);
        var other = await ReadAsync(Sample.Article(url: "https://post.example/3", text: "Jane Doe spoke.", day: "2021-01-01"), "Jane Doe", Jane);

        await MadeAsync(new NameFix { Kind = NameFixKind.Split, Entity = Jane, Surfaces = ["Jane Doe"], Source = "Valley Times", From = new(2020, 1, 1), Into = new("person/jane-doe-singer", "Jane Doe (singer)", MentionKind.Person, null) });

        (await Archive.EntityAsync("person/jane-doe-singer", Cancel)).ShouldBe(new EntityRecord("person/jane-doe-singer", "Jane Doe (singer)", MentionKind.Person, null, 1, 1, new(2021, 1, 1), new(2021, 1, 1)));
        (await ReadingAsync(late)).Mentions[0].Entity.ShouldBe("person/jane-doe-singer");
        (await ReadingAsync(early)).Mentions[0].Entity.ShouldBe(Jane);
        await Archive.CorrectAsync(other, new ArticleCorrection { Source = "Valley Times" }, Cancel);
        (await ReadingAsync(other)).Mentions[0].Entity.ShouldBe("person/jane-doe-singer");
    }

    [Fact]
    public async Task Words_that_are_no_name_leave_no_mention_no_entity_and_no_speaker()
    {
        var (first, second) = await TwoAsync();

        await MadeAsync(new NameFix { Kind = NameFixKind.NotAName, Surfaces = ["Jane Doe"], ReadAs = MentionKind.Person, Article = first });

        var read = await ReadingAsync(first);
        read.Mentions.ShouldBeEmpty();
        read.Entities.ShouldBeEmpty();
        read.Quotes.ShouldHaveSingleItem().Speakers.ShouldBe([new Speaker(null, "Jane Doe", "Jane Doe")]);
        (await ReadingAsync(second)).Mentions.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Names_that_are_not_linked_can_be_no_names_too()
    {
        var id = await StoredAsync(First);
        var loose = Sample.Reading(First, "Mayor", "") with { Entities = [] };
        await Archive.SaveReadingsAsync([(id, 1, loose with { Mentions = [.. loose.Mentions.Select(m => m with { Entity = null })] })], Cancel);

        (await MadeAsync(new NameFix { Kind = NameFixKind.NotAName, Surfaces = ["Mayor"], ReadAs = MentionKind.Person })).Articles.ShouldBe(1);

        (await ReadingAsync(id)).Mentions.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_corrected_while_an_article_was_withdrawn_holds_when_it_comes_back()
    {
        var (_, second) = await TwoAsync();
        await Archive.WithdrawAsync(second, "why", Cancel);
        await ReadAsync(Second with { Url = "https://post.example/c" }, "Jayne Doe", Misspelt);
        await MadeAsync(new NameFix { Kind = NameFixKind.Merge, Entity = Misspelt, Into = IntoJane });

        await Archive.ReinstateAsync(second, Cancel);

        (await ReadingAsync(second)).Mentions[0].Entity.ShouldBe(Jane);
        (await Archive.EntityAsync(Jane, Cancel))!.Articles.ShouldBe(3);
    }

    [Fact]
    public async Task Corrections_that_make_no_sense_are_refused_with_what_to_do()
    {
        await TwoAsync();
        await MadeAsync(new NameFix { Kind = NameFixKind.Merge, Entity = Misspelt, Into = IntoJane });

        await RefusedAsync(new NameFix { Kind = NameFixKind.Rename, Entity = "person/nobody", Name = "Nobody" }, "No article mentions 'person/nobody'");
        await RefusedAsync(new NameFix { Kind = NameFixKind.Rename, Entity = Jane, Name = " " }, "A name cannot be empty.");
        await RefusedAsync(new NameFix { Kind = NameFixKind.Rename, Entity = Jane, Name = new string('J', 5_000) }, "A name has at most 200 characters, not 5,000.");
        await RefusedAsync(new NameFix { Kind = NameFixKind.Rename, Entity = Misspelt, Name = "Jayne" }, "went into 'person/jane-doe' by correction 1");
        await RefusedAsync(new NameFix { Kind = NameFixKind.Merge, Entity = Jane, Into = new(Misspelt, "Jayne Doe", MentionKind.Person, null) }, "go round in a circle");
        await RefusedAsync(new NameFix { Kind = NameFixKind.Merge, Entity = Jane, Into = IntoJane }, "is that entity already");
        await RefusedAsync(new NameFix { Kind = NameFixKind.Split, Entity = Jane, Surfaces = ["Jane Roe"], Into = new("person/x", "X", MentionKind.Person, null) }, "No article mentions 'person/jane-doe' as 'Jane Roe'");
        await RefusedAsync(new NameFix { Kind = NameFixKind.Split, Entity = Jane, Into = new("person/x", "X", MentionKind.Person, null) }, "Say which mentions");
        await RefusedAsync(new NameFix { Kind = NameFixKind.NotAName, Surfaces = ["X"], ReadAs = MentionKind.Person, Article = "nosuch" }, "There is no article 'nosuch'");
        (await Archive.UndoNameFixAsync(7, null, Cancel)).Refused.ShouldBe("There is no correction 7.");
        (await Archive.NameFixesAsync(Cancel)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Merges_are_followed_to_the_last_entity()
    {
        await TwoAsync();
        await ReadAsync(Sample.Article(url: "https://post.example/c", text: "Mary Major left."), "Mary Major", "person/mary-major");
        await MadeAsync(new NameFix { Kind = NameFixKind.Merge, Entity = Misspelt, Into = IntoJane });
        await MadeAsync(new NameFix { Kind = NameFixKind.Merge, Entity = Jane, Into = new("person/mary-major", "Mary Major", MentionKind.Person, null) });

        (await Archive.MergedIntoAsync(Misspelt, Cancel)).ShouldBe("person/mary-major");
        (await Archive.EntityAsync("person/mary-major", Cancel))!.Articles.ShouldBe(3);
    }

    [Fact]
    public async Task What_follows_from_mentions_is_counted_anew()
    {
        var folder = new ArchiveFolder(Path.Combine(Folder.Path, "tallied"));
        await using var archive = await NewsArchive.OpenAsync(folder, Clock, () => new OneCountry(), progress: null, Cancel);
        var id = (await archive.StoreAsync([Second], Cancel))[0].Id;
        await archive.SaveReadingsAsync([(id, 1, Reading(Second, "Jayne Doe", Misspelt))], Cancel);
        (await archive.FindAsync(id, null, Cancel))!.Annotations!.Countries.ShouldBeEmpty();

        await archive.FixNamesAsync(new NameFix { Kind = NameFixKind.Merge, Entity = Misspelt, Into = IntoJane }, null, Cancel);

        (await archive.FindAsync(id, null, Cancel))!.Annotations!.Countries.ShouldHaveSingleItem().Name.ShouldBe(Second.Title);
    }

    [Fact]
    public void The_migrations_make_the_tables_that_the_model_has()
    {
        using var context = new ArchiveContextFactory().CreateDbContext([]);

        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task A_correction_that_a_killed_process_left_open_is_finished_by_the_next()
    {
        var (_, second) = await TwoAsync();
        await MadeAsync(new NameFix { Kind = NameFixKind.Merge, Entity = Misspelt, Into = IntoJane });
        await using (var connection = new SqliteConnection($"Data Source={Folder.Database}"))
        {
            await connection.OpenAsync(Cancel);
            await using var command = connection.CreateCommand();
            // As if undoing had got no further than its first transaction.
            command.CommandText = "UPDATE name_fixes SET undone_at = 1, open = 1";
            await command.ExecuteNonQueryAsync(Cancel);
        }

        (await Archive.NameFixesAsync(Cancel)).Single().Open.ShouldBeTrue();
        (await Archive.FinishNameFixesAsync(Cancel)).ShouldBe(1);
        (await Archive.FinishNameFixesAsync(Cancel)).ShouldBe(0);
        (await Archive.NameFixesAsync(Cancel)).Single().Open.ShouldBeFalse();

        (await ReadingAsync(second)).Mentions[0].Entity.ShouldBe(Misspelt);
        (await Archive.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_erased_article_takes_the_corrections_about_it_alone_with_it()
    {
        var (first, _) = await TwoAsync();
        await MadeAsync(new NameFix { Kind = NameFixKind.NotAName, Surfaces = ["Jane Doe"], ReadAs = MentionKind.Person, Article = first });

        await Archive.EraseAsync(first, Cancel);

        (await Archive.NameFixesAsync(Cancel)).ShouldBeEmpty();
        (await Archive.LogAsync(10, Cancel)).ShouldHaveSingleItem().Act.ShouldBe(ArchiveAct.Erased);
        (await Archive.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
    }

    private async Task<(string First, string Second)> TwoAsync() =>
        (await ReadAsync(First, "Jane Doe", Jane), await ReadAsync(Second, "Jayne Doe", Misspelt));

    private async Task<string> ReadAsync(Article article, string name, string person)
    {
        var id = await StoredAsync(article);
        await Archive.SaveReadingsAsync([(id, 1, Reading(article, name, person))], Cancel);
        return id;
    }

    private static Annotations Reading(Article article, string name, string person, string stamp = Sample.Stamp) =>
        Sample.Reading(article, name, person, stamp, quotes: [new Quote(0, 5, QuoteForm.Direct, [new Speaker(person, name, name)], "said")]);

    private async Task<Annotations> ReadingAsync(string id) => (await Archive.FindAsync(id, null, Cancel))!.Annotations.ShouldNotBeNull();

    private async Task<KeptNameFix> MadeAsync(NameFix fix)
    {
        var outcome = await Archive.FixNamesAsync(fix, null, Cancel);
        outcome.Refused.ShouldBeNull();
        return outcome.Kept!;
    }

    private async Task RefusedAsync(NameFix fix, string why) => (await Archive.FixNamesAsync(fix, null, Cancel)).Refused!.ShouldContain(why);

    private static void Same(Annotations left, Annotations right)
    {
        left.Mentions.ShouldBe(right.Mentions);
        left.Entities.ShouldBe(right.Entities);
        left.Quotes.SelectMany(q => q.Speakers).ShouldBe(right.Quotes.SelectMany(q => q.Speakers));
    }

    /// <summary>Counts every article for one country, named as its headline.</summary>
    private sealed class OneCountry : IReadingTally
    {
        public Annotations Tally(Article article, Annotations read) => read with { Countries = [new CountryConcerned("UA", article.Title, 1, CountryLevel.About)] };
    }
}
