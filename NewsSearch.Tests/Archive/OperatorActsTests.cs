using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Archive;

public sealed class OperatorActsTests : ArchiveTest
{
    private const string Person = "person/jane-doe";

    private static readonly Article Piece = Sample.Article(url: "https://post.example/a", text: "Jane Doe spoke.");

    [Fact]
    public async Task A_withdrawn_article_stays_readable_says_why_and_leaves_every_count()
    {
        var id = await ReadAsync();

        (await Archive.WithdrawAsync(id, "Wrong person", Cancel)).ShouldBeTrue();

        (await Archive.FindAsync(id, null, Cancel))!.Withdrawn.ShouldBe("Wrong person");
        (await Archive.EntityAsync(Person, Cancel)).ShouldBeNull();
        (await Archive.ProgressAsync(Cancel)).ShouldBe(new ReadingProgress(0, 0, 0));
        (await Archive.OutletsAsync(Cancel)).ShouldBeEmpty();
        (await Archive.LogAsync(10, Cancel)).ShouldHaveSingleItem().Detail.ShouldBe("Wrong person");
    }

    [Fact]
    public async Task A_reinstated_article_counts_again()
    {
        var id = await ReadAsync();
        await Archive.WithdrawAsync(id, "Wrong person", Cancel);

        (await Archive.ReinstateAsync(id, Cancel)).ShouldBeTrue();

        (await Archive.EntityAsync(Person, Cancel))!.Articles.ShouldBe(1);
        (await Archive.FindAsync(id, null, Cancel))!.Withdrawn.ShouldBeNull();
    }

    [Fact]
    public async Task An_erased_article_leaves_its_id_and_the_time_and_is_refused_when_it_comes_again()
    {
        var id = await ReadAsync();
        await Archive.WithdrawAsync(id, "Names a minor", Cancel);

        (await Archive.EraseAsync(id, Cancel)).ShouldBeTrue();

        (await Archive.FindAsync(id, null, Cancel)).ShouldBeNull();
        (await Archive.EntityAsync(Person, Cancel)).ShouldBeNull();
        (await Archive.LogAsync(10, Cancel)).ShouldBe([new LogEntry(Clock.GetUtcNow(), id, ArchiveAct.Erased, null)]);
        (await Archive.StoreAsync([Piece], Cancel))[0].ShouldBe(new StoreOutcome(id, StoreKind.Refused, 0));
    }

    [Fact]
    public async Task Another_file_of_the_name_of_an_erased_one_is_taken_in_and_the_erased_one_is_not()
    {
        var erased = Sample.Article(title: "Ministers meet", text: "The ministers met.", path: "story.txt");
        var other = Sample.Article(title: "Harvest begins", text: "Farmers started early.", path: "story.txt");
        await Archive.EraseAsync(await StoredAsync(erased), Cancel);

        (await Archive.StoreAsync([erased, other, other], Cancel)).Select(o => o.Kind).ShouldBe([StoreKind.Refused, StoreKind.Added, StoreKind.Unchanged]);
    }

    [Fact]
    public async Task Nothing_of_an_erased_text_is_left_in_the_files()
    {
        var words = "Xylophonist Quagmire";
        var id = await StoredAsync(Piece with { Title = words });
        await Archive.WithdrawAsync(id, words, Cancel);

        await Archive.EraseAsync(id, Cancel);

        foreach (var file in Directory.GetFiles(Folder.Path, "archive.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            (await new StreamReader(stream, System.Text.Encoding.Latin1).ReadToEndAsync(Cancel)).ShouldNotContain("Quagmire");
        }
    }

    [Fact]
    public async Task A_correction_outlives_a_new_version_and_the_version_before_stays_as_it_came()
    {
        var id = await StoredAsync(Piece);

        await Archive.CorrectAsync(id, new ArticleCorrection { Source = "Valley Times", Published = new ArticleDate(new(2021, 5, 4, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day, "set by hand") }, Cancel);
        await StoredAsync(Piece with { Paragraphs = ["Jane Doe spoke again."] });

        var now = (await Archive.FindAsync(id, null, Cancel))!;
        now.Version.ShouldBe(2);
        now.Article.Source.ShouldBe("Valley Times");
        now.Article.Published!.Day.ShouldBe(new DateOnly(2021, 5, 4));
        now.Article.Flags.ShouldContain("Corrected by hand: date, source.");
        (await Archive.FindAsync(id, 1, Cancel))!.Article.Source.ShouldBe("Harbour Post");
        (await Archive.OutletsAsync(Cancel)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(o => o.Source.ShouldBe("Valley Times"), o => o.First.ShouldBe(new DateOnly(2021, 5, 4)));
    }

    [Fact]
    public async Task A_later_correction_leaves_the_earlier_ones_that_it_does_not_name()
    {
        var id = await StoredAsync(Piece);

        await Archive.CorrectAsync(id, new ArticleCorrection { Title = "Jane Doe speaks", Undated = true }, Cancel);
        await Archive.CorrectAsync(id, new ArticleCorrection { Source = "" }, Cancel);

        var article = (await Archive.FindAsync(id, null, Cancel))!.Article;
        (article.Title, article.Published, article.Source).ShouldBe(("Jane Doe speaks", null, null));
    }

    [Fact]
    public async Task A_corrected_headline_or_date_has_the_article_read_again_and_a_corrected_outlet_does_not()
    {
        var id = await ReadAsync();

        await Archive.CorrectAsync(id, new ArticleCorrection { Source = "Valley Times" }, Cancel);
        (await Archive.UnreadAsync(Sample.Stamp, 10, Cancel)).ShouldBeEmpty();

        await Archive.CorrectAsync(id, new ArticleCorrection { Undated = true }, Cancel);
        (await Archive.UnreadAsync(Sample.Stamp, 10, Cancel)).ShouldHaveSingleItem().Article.Published.ShouldBeNull();
        (await Archive.EntityAsync(Person, Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_unknown_cannot_be_withdrawn_erased_or_corrected()
    {
        (await Archive.WithdrawAsync("nosuchid0000", "why", Cancel)).ShouldBeFalse();
        (await Archive.EraseAsync("nosuchid0000", Cancel)).ShouldBeFalse();
        (await Archive.CorrectAsync("nosuchid0000", new ArticleCorrection { Undated = true }, Cancel)).ShouldBeFalse();
    }

    private async Task<string> ReadAsync()
    {
        var id = await StoredAsync(Piece);
        await Archive.SaveReadingsAsync([(id, 1, Sample.Reading(Piece, "Jane Doe", Person))], Cancel);
        return id;
    }
}
