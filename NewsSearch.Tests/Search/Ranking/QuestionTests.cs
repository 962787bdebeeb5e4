using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Indexing.Search.Meaning;
using NewsSearch.Tests.Contracts;
using NewsSearch.Tests.Search.Lucene;
using NSubstitute;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Ranking;

public sealed class QuestionTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly IMeanings _meanings = Substitute.For<IMeanings>();
    private readonly PassageVectors _passages = new();
    private LuceneIndex _index = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _meanings.MeaningOf(Arg.Any<string>()).Returns((MeaningOfQuery?)null);
        _index = await LuceneIndex.OpenAsync(_folder.Path, new SampleNames(), new NoVariants(), _meanings, new PatientClock(), readOnly: false, Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _index.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_question_finds_what_has_any_of_its_words_the_best_first()
    {
        await Index(("a1", "A bridge was closed."), ("a2", "The harbour bridge was repaired by engineers."), ("a3", "Nothing of the kind."));

        (await Ask("Who repaired the harbour bridge?")).ShouldBe(["a2", "a1"]);
    }

    [Fact]
    public async Task Words_side_by_side_in_the_question_count_more_where_they_are_so_in_the_text()
    {
        await Index(("a1", "The rights of others, a civil tone and a long debate on water."), ("a2", "A long debate on water, on civil rights and the tone of others."));

        (await Ask("civil rights")).ShouldBe(["a2", "a1"]);
    }

    [Fact]
    public async Task Words_near_each_other_in_the_question_count_more_where_they_are_near_in_the_text()
    {
        await Index(("a1", "The bridge is old and it was never, not once in all its years, near a harbour."), ("a2", "The bridge of a harbour is old and it was never, not once in all its years, near."));

        (await Ask("What of the bridge to the harbour?")).ShouldBe(["a2", "a1"]);
    }

    [Fact]
    public async Task Of_what_is_as_good_by_itself_that_which_says_what_the_best_says_comes_first()
    {
        await Index(("a1", "A ferry sank."), ("a2", "A ferry sank."), ("a3", "The ferry, that ferry, sank: the ferry."), ("a4", "Rain."));
        Say(1, 2);
        Say(2, 1);
        Say(3, 1);
        Say(4, 3);
        _meanings.MeaningOf(Arg.Any<string>()).Returns(_ => new MeaningOfQuery(_passages, MeaningVector.Of(Toward(1))));

        var (hits, _) = await _index.NearAsync(new SearchRequest { Text = "ferry" }, Stop);

        hits.Select(hit => hit.Id).ShouldBe(["a3", "a2", "a1", "a4"]);
        hits.Select(hit => hit.Score).ShouldBeInOrder(SortDirection.Descending);
        hits[1].Rank.ShouldBe(hits[2].Rank);
    }

    [Fact]
    public async Task What_is_near_in_meaning_is_found_though_it_has_none_of_the_words()
    {
        await Index(("a1", "Tremors shook the town."), ("a2", "The bank raised rates."));
        Means(earthquake: 1, other: 2);

        (await Ask("earthquake")).ShouldBe(["a1", "a2"]);
    }

    [Fact]
    public async Task What_has_none_of_the_words_and_is_far_in_meaning_is_not_offered()
    {
        await Index(("a1", "Tremors shook the town."), ("a2", "The bank raised rates."));
        Means(earthquake: 1, other: 2, nearnessOfOther: 0.3f);

        (await Ask("earthquake")).ShouldBe(["a1"]);
    }

    [Fact]
    public async Task Filters_hold_for_what_is_near_in_meaning_too()
    {
        await _index.ApplyAsync([SampleArticles.Article("a1", body: "Tremors.", source: "One").Change(), SampleArticles.Article("a2", body: "Rates.", source: "Two").Change()], 1, Stop);
        Means(earthquake: 1, other: 2);

        (await Ask("earthquake", new FacetFilter(Facet.Source, "Two", FilterMode.Any))).ShouldBe(["a2"]);
    }

    [Fact]
    public async Task An_article_that_is_gone_is_not_found_by_its_meaning()
    {
        await Index(("a1", "Tremors."), ("a2", "Rates."));
        await _index.ApplyAsync([new IndexChange("a1", null)], 2, Stop);
        Means(earthquake: 1, other: 2);

        (await Ask("earthquake")).ShouldBe(["a2"]);
    }

    [Theory]
    [InlineData("xqzt blorp", 0.57f, 0)]
    [InlineData("xqzt blorp", 0.6f, 1)]
    [InlineData("xqzt tremors", 0.57f, 2)]
    public async Task To_words_that_no_article_has_nothing_is_near_that_is_no_nearer_than_to_words_at_random(string question, float nearness, int hits)
    {
        await Index(("a1", "Tremors shook the town."), ("a2", "The bank raised rates."));
        Set(1, 0.1f);
        Set(2, nearness);
        _meanings.MeaningOf(Arg.Any<string>()).Returns(_ => new MeaningOfQuery(_passages, MeaningVector.Of(Toward(1))));

        var near = await _index.NearAsync(new SearchRequest { Text = question }, Stop);

        near.Hits.Count.ShouldBe(hits);
        near.Notes.ShouldBe(hits == 0 ? ["No article has any of these words, and none is nearer in meaning than to words at random."] : []);
    }

    [Fact]
    public async Task Each_hit_says_what_words_and_meaning_gave_it()
    {
        await Index(("a1", "An earthquake struck."), ("a2", "Rates."));
        Means(earthquake: 1, other: 2);

        var (hits, _) = await _index.NearAsync(new SearchRequest { Text = "earthquake" }, Stop);

        hits[0].Rank!.Value.Words.ShouldBe(1, 1e-6);
        hits[0].Rank!.Value.Meaning!.Value.ShouldBe(1, 1e-6);
        hits[1].Rank!.Value.Words.ShouldBe(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("the of and")]
    [InlineData("((((( \" OR NOT \ud800")]
    public async Task Any_input_is_answered(string question)
    {
        await Index(("a1", "A bridge was closed."));

        await Should.NotThrowAsync(() => Ask(question));
    }

    private Task Index(params (string Id, string Body)[] articles) =>
        _index.ApplyAsync([.. articles.Select(article => SampleArticles.Article(article.Id, body: article.Body).Change())], 1, Stop);

    private async Task<IEnumerable<string>> Ask(string question, params FacetFilter[] filters) =>
        (await _index.NearAsync(new SearchRequest { Text = question, Filters = filters }, Stop)).Hits.Select(hit => hit.Id);

    /// <summary>Whatever is asked is near to the one article and less near to the other.</summary>
    private void Means(long earthquake, long other, float nearnessOfOther = 0.6f)
    {
        Set(earthquake, 1);
        Set(other, nearnessOfOther);
        _meanings.MeaningOf(Arg.Any<string>()).Returns(_ => new MeaningOfQuery(_passages, MeaningVector.Of(Toward(1))));
    }

    /// <summary>An article that is half about what is asked, half about something of its own.</summary>
    private void Say(long article, int own)
    {
        var direction = new float[MeaningVector.Length];
        (direction[0], direction[own]) = (1, 1);
        var vector = MeaningVector.Toward(direction);
        _passages.Set(article, vector.Values, [vector.Step]);
    }

    private void Set(long article, float nearness)
    {
        var vector = MeaningVector.Of(Toward(nearness));
        _passages.Set(article, vector.Values, [vector.Step]);
    }

    private static float[] Toward(float nearness)
    {
        var vector = new float[MeaningVector.Length];
        (vector[0], vector[1]) = (nearness, MathF.Sqrt(1 - (nearness * nearness)));
        return vector;
    }
}
