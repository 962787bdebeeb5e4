using NewsSearch.Indexing.Search;
using Shouldly;
using Xunit;
using static NewsSearch.Tests.Contracts.SampleArticles;

namespace NewsSearch.Tests.Contracts;

/// <summary>What every engine finds like a text that need not be in the archive.</summary>
public abstract class SimilarContract : EngineContract
{
    private const string Story = "Ministers agreed on Tuesday that wheat may leave the harbour of Odesa again under a deal that lasts until spring.";

    private readonly PlayedMeanings meanings;

    protected SimilarContract(ITestedEngine engine)
        : this(engine, new PlayedMeanings())
    {
    }

    private SimilarContract(ITestedEngine engine, PlayedMeanings meanings)
        : base(engine, meanings: meanings) => this.meanings = meanings;

    [Fact]
    public async Task The_nearest_in_meaning_are_found_even_where_no_word_is_shared()
    {
        await Apply(Article("a1", body: "Snow in the hills"), Article("a2", body: "Corn shipments resumed"), Article("a3", body: "Rain in the valley"));
        Near((1, 0.1f), (2, 0.9f), (3, 0.1f));

        var found = await Similar(Story);

        found.ByMeaning.ShouldBeTrue();
        found.Articles.Select(article => article.Hit.Id).ShouldBe(["a2"]);
        found.Articles[0].Hit.Rank!.Value.Meaning.ShouldBe(1);
        found.Articles[0].Words.ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_shows_the_passages_that_answer_each_other_with_what_they_share_marked()
    {
        await Apply(Article("a1", "Grain", "Wheat left the harbour at Odesa."), Article("a2", body: "Rain"), Article("a3", body: "Snow"));
        Near((1, 0.9f), (2, 0.1f), (3, 0.1f));

        var pair = (await Similar(Story)).Articles[0].Passages.ShouldHaveSingleItem();

        Shown(pair.Text).ShouldStartWith("Ministers agreed on Tuesday that [wheat]");
        Shown(pair.Article).ShouldBe("[Wheat] left the [harbour at Odesa].");
        pair.Nearness.ShouldBe(0.9, 0.01);
    }

    [Fact]
    public async Task A_text_that_stands_in_an_article_is_said_to_whatever_stands_around_it()
    {
        await Apply(Article("a1", "Grain", $"Before it.|{Story}|And after it."), Article("a2", body: Story.Replace("wheat", "grain")), Article("a3", body: "Ministers agreed on Tuesday that nothing will change."), Article("a4", body: "Rain"), Article("a5", body: "Snow"));
        Near((1, 0.99f), (2, 0.99f), (3, 0.9f), (4, 0.1f), (5, 0.1f));

        var found = (await Similar(Story.ToUpperInvariant())).Articles.ToDictionary(article => article.Hit.Id);

        (found["a1"].WordForWord, found["a1"].HasTheText).ShouldBe((1, true));
        (found["a2"].WordForWord, found["a2"].HasTheText).ShouldBe((19 / 20.0, true));
        found["a3"].WordForWord.ShouldBe(5 / 20.0);
        found["a3"].HasTheText.ShouldBeFalse();
    }

    [Fact]
    public async Task What_repeats_another_nearly_word_for_word_stands_with_it_and_takes_no_place_of_its_own()
    {
        const string wire = "Wheat left the harbour at Odesa in the morning and reached the strait by noon, an agency said, and two more ships were to follow before the week was over.";
        await Apply(Article("a1", "Grain", wire), Article("a2", "Ships", $"{wire} More soon."), Article("a3", "Harbour", "Odesa is a harbour on the sea from which wheat is shipped all over the world whenever there is peace and sometimes when there is none."), Article("a4", body: "Rain"), Article("a5", body: "Snow"));
        Near((1, 0.9f), (2, 0.8f), (3, 0.7f), (4, 0.1f), (5, 0.1f));

        var found = (await Index.SimilarAsync(new SimilarRequest(Story) { Size = 2 }, Stop)).Articles;

        found.Select(article => article.Hit.Id).ShouldBe(["a1", "a3"]);
        found[0].Repeats.Select(hit => hit.Id).ShouldBe(["a2"]);
        found[1].Repeats.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_meaning_telling_words_find_and_say_so()
    {
        await Apply(Article("a1", body: "Wheat in the harbour of Odesa"), Article("a2", body: "Wheat at Odesa, in a harbour far away"), Article("a3", body: "Rain"), Article("a4", body: "Snow"));
        Near((1, 0.9f), (2, 0.9f), (3, 0.9f), (4, 0.9f));

        var found = await Index.SimilarAsync(new SimilarRequest(Story) { Meaning = false }, Stop);

        found.ByMeaning.ShouldBeFalse();
        found.Articles.Select(article => article.Hit.Id).ShouldBe(["a1", "a2"], ignoreOrder: true);
        found.Articles[0].Words.ShouldBe(["wheat", "harbour", "Odesa"], ignoreOrder: true);
        found.Articles.ShouldAllBe(article => article.Passages.Count == 0 && article.Hit.Rank == null && article.Hit.Snippet.Any(run => run.Match));
    }

    [Fact]
    public async Task Before_any_meaning_is_known_words_alone_find()
    {
        await Apply(Article("a1", body: "Wheat at Odesa"), Article("a2", body: "Wheat came to Odesa"), Article("a3", body: "Rain"));

        var found = await Similar(Story);

        (found.ByMeaning, found.Articles.Count).ShouldBe((false, 2));
    }

    [Fact]
    public async Task A_copy_is_found_by_words_that_no_other_article_has()
    {
        await Apply(Article("a1", body: Story), Article("a2", body: "Rain"), Article("a3", body: "Snow"));

        var found = await Index.SimilarAsync(new SimilarRequest(Story) { Meaning = false }, Stop);

        found.Near.ShouldBeTrue();
        found.Articles.ShouldHaveSingleItem().HasTheText.ShouldBeTrue();
    }

    [Fact]
    public async Task What_has_little_in_common_is_not_said_to_come_near()
    {
        await Apply([.. Enumerable.Range(1, 20).Select(n => Article($"a{n}", body: n < 3 ? "The wheat was sold and a harbour was built" : $"Rain fell for {n} hours"))]);
        Near([.. Enumerable.Range(1, 20).Select(n => ((long)n, n < 3 ? 0.4f : 0.3f))]);

        var found = await Similar(Story);
        found.Near.ShouldBeFalse();
        found.Articles.Select(article => article.Hit.Id).ShouldBe(["a1", "a2"], ignoreOrder: true);

        (await Similar("The wheat was sold and a harbour was built.")).Near.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_taken_out_of_the_archive_is_not_offered()
    {
        await Apply(Article("a1", body: Story), Article("a2", body: "Rain"));
        Near((1, 0.9f), (2, 0.1f));
        await Index.ApplyAsync([new IndexChange("a1", null)], 2, Stop);

        (await Similar(Story)).Articles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("!?…")]
    public async Task What_has_no_words_is_like_nothing(string text)
    {
        await Apply(Article("a1", body: Story));

        (await Similar(text)).Articles.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_empty_archive_has_nothing_like_it() => (await Similar(Story)).Articles.ShouldBeEmpty();

    [Fact]
    public async Task No_more_are_given_than_wanted()
    {
        await Apply([.. Enumerable.Range(1, 30).Select(n => Article($"a{n}", body: Story))]);

        (await Index.SimilarAsync(new SimilarRequest(Story) { Size = 3 }, Stop)).Articles.Count.ShouldBe(3);
        (await Index.SimilarAsync(new SimilarRequest(Story) { Size = 0 }, Stop)).Articles.ShouldBeEmpty();
    }

    private static string Shown(IEnumerable<TextRun> runs) => string.Concat(runs.Select(run => run.Match ? $"[{run.Text}]" : run.Text));

    private Task<SimilarArticles> Similar(string text) => Index.SimilarAsync(new SimilarRequest(text), Stop);

    private void Near(params (long Article, float Nearness)[] articles)
    {
        foreach (var (article, nearness) in articles)
            meanings.Set(article, nearness);
    }

    private async Task Apply(params IndexedArticle[] articles) =>
        await Index.ApplyAsync([.. articles.Select(article => article.Change())], Index.Sequence + 1, Stop);
}
