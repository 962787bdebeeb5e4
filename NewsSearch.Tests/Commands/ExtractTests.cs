using System.Text.Json;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Importing;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Commands;

public sealed class ExtractTests : CommandTest
{
    private const string Story = """
        Mayor opens harbour

        Mayor Jane Doe opened the new harbour in London on Monday.

        “We waited ten years for this,” Jane Doe said.

        The work was paid for by the International Monetary Fund, and Britain's government welcomed it.
        """;

    [Fact]
    public void The_object_is_the_one_laid_down_and_nothing_else() =>
        (ExtractedArticle.Json(ExtractedArticle.Of(Whole, Reading)) + "\n" + ExtractedArticle.Json(ExtractedArticle.Of(Bare, new Annotations { Stamp = "x" })) + "\n")
            .ShouldBe(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "commands", "extract.jsonl")));

    [Fact]
    public async Task A_document_gives_one_object_on_one_line_whose_offsets_are_those_of_its_text()
    {
        var (code, output, _) = await RunAsync("extract", "--json", Write("story.txt", Story));

        code.ShouldBe(0);
        output.Count(c => c == '\n').ShouldBe(1);
        var article = JsonSerializer.Deserialize<ExtractedArticle>(output, ContractJson.Options)!;
        article.Title.ShouldBe("Mayor opens harbour");
        article.Paragraphs.Count.ShouldBe(3);
        article.Text.ShouldBe(ArticleText.Compose(article.Title, article.Paragraphs));
        article.Mentions.ShouldNotBeEmpty();
        article.Mentions.Select(m => article.Text[m.Start..m.End]).ShouldBe(article.Mentions.Select(m => m.Surface));
        article.Mentions.Select(m => m.Surface).ShouldContain("Jane Doe");
        article.Entities.Select(e => e.Id).ShouldContain("place/gb/london");
        Directory.Exists(Archive).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_no_article_is_told_beside_the_objects_and_ends_with_three()
    {
        Write("a.txt", Story);
        Write("b.txt", "");

        var (code, output, error) = await RunAsync("extract", "--json", Folder);

        code.ShouldBe(3);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
        error.ShouldContain("b.txt is empty");
    }

    private static Article Whole { get; } = new()
    {
        Title = "Doe \"opens\" harbour",
        Paragraphs = ["Mayor Jane Doe opened it.", "“Größe,” Doe said."],
        Authors = ["Mary Major"],
        Published = new ArticleDate(new DateTimeOffset(2022, 2, 25, 9, 30, 0, TimeSpan.FromHours(2)), DatePrecision.Minute, "json-ld datePublished"),
        Source = "Harbour Post",
        Url = "https://post.example/a?b=1&c=2",
        Language = "en",
        Section = "Local",
        SourceId = "17",
        Origin = new Origin("a.html"),
        Removed = [new RemovedLine("Share <this>", "share button")],
        Flags = ["Corrected by hand: title."],
    };

    private static Article Bare { get; } = new() { Title = "", Paragraphs = ["Words."], Origin = new Origin("b.txt") };

    private static Annotations Reading { get; } = new()
    {
        Stamp = "x",
        Mentions = [new Mention(27, 35, MentionKind.Person, "Jane Doe", "person/jane-doe", "full-name", 0.99), new Mention(48, 50, MentionKind.Demonym, "it", null, "demonym", 0.5)],
        Entities = [new Entity("person/jane-doe", "Jane Doe", MentionKind.Person, "GB", 2, 0.75)],
        Roles = [new Role("person/jane-doe", "Mayor", "place/gb/london", RoleState.Now, 21, 35)],
        Quotes = [new Quote(49, 55, QuoteForm.Direct, [new Speaker("person/jane-doe", "Jane Doe", "Doe")], "said"), new Quote(1, 2, QuoteForm.Mixed, [], null)],
        Leaders = [new LeaderInOffice("person/jane-doe", "Jane Doe", "country/gb", "Prime Minister of the United Kingdom", LeaderBasis.Date)],
        Countries = [new CountryConcerned("GB", "United Kingdom", 1, CountryLevel.About)],
    };
}
