using NewsSearch.Indexing.Search;
using NSubstitute;
using Shouldly;
using Xunit;
using static NewsSearch.Tests.Contracts.SampleArticles;

namespace NewsSearch.Tests.Contracts;

/// <summary>How every engine spells a query that finds little.</summary>
public abstract class RespellingContract(ITestedEngine engine) : EngineContract(engine, Known())
{
    [Fact]
    public async Task A_query_is_respelled_where_a_near_word_finds_clearly_more()
    {
        await Apply([.. Enumerable.Range(0, 6).Select(i => Article($"a{i}", "Vote", $"Parliament debated grain {i}.")), Article("a9", "Slip", "Parliment debated rice.")]);

        (await Respelled("Parliment grain", 0)).ShouldBe(new Respelling("Parliament grain", 6));
        (await Respelled("\"parliament debaetd\" -rice", 0)).ShouldBe(new Respelling("\"parliament debated\" -rice", 6));
        (await Respelled("parliment", 1)).ShouldBe(new Respelling("parliament", 6));
        (await Respelled("parliment", 2)).ShouldBeNull();
        (await Respelled("=parliment", 0)).ShouldBeNull();
        (await Respelled("parlim* rice", 0)).ShouldBeNull();
        (await Respelled("parliament elephant", 0)).ShouldBeNull();
        (await Respelled("debates", 0)).ShouldBeNull();
        (await Respelled("", 0)).ShouldBeNull();
    }

    [Theory]
    [InlineData("teh", "the")]
    [InlineData("Irn grain", "Iran grain")]
    [InlineData("IRN", null)]
    [InlineData("=teh", null)]
    [InlineData("ton", null)]
    [InlineData("tea", null)]
    [InlineData("xq", null)]
    [InlineData("ir", null)]
    public async Task A_word_of_three_letters_is_respelled_where_letters_changed_places_or_one_is_missing_and_nothing_is_found(string typed, string? meant)
    {
        await Apply([.. Enumerable.Range(0, 6).Select(i => Article($"a{i}", "Vote", $"In the debate Iran bought a ton of grain {i}."))]);

        (await Respelled(typed, 0)).ShouldBe(meant is null ? null : new Respelling(meant, 6));
        (await Respelled(typed, 1)).ShouldBeNull();
    }

    [Theory]
    [InlineData("xarliament", "parliament")]
    [InlineData("arliament", "parliament")]
    [InlineData("aprliament", "parliament")]
    [InlineData("pparliament", "parliament")]
    [InlineData("grainport", "\"grain port\"")]
    [InlineData("Grainport debate", "\"Grain port\" debate")]
    [InlineData("\"a grainport\"", "\"a grain port\"")]
    [InlineData("title:grainport", "title:\"grain port\"")]
    [InlineData("parlia ment", "parliament")]
    [InlineData("the Parlia ment grain", "the Parliament grain")]
    [InlineData("\"the parlia ment\"", "\"the parliament\"")]
    [InlineData("grain portthe", null)]
    [InlineData("parlia AND ment", null)]
    public async Task First_letters_and_blanks_are_slips_too(string typed, string? meant)
    {
        await Apply([.. Enumerable.Range(0, 6).Select(i => Article($"a{i}", "A grain port", $"In the parliament they debate a grain port {i}."))]);

        (await Respelled(typed, 0)).ShouldBe(meant is null ? null : new Respelling(meant, 6));
    }

    [Theory]
    [InlineData("date:foo")]
    [InlineData("date:\"next parliment\"")]
    [InlineData("words:foo")]
    [InlineData("kind:foo")]
    [InlineData("kind:(foo OR parliment)")]
    [InlineData("date:[parliment]")]
    [InlineData("language:parliment")]
    [InlineData("[person/angela-merkle]")]
    [InlineData("speaker:\"person/angela-merkle\"")]
    public async Task Values_that_are_no_words_of_the_text_stay_as_typed(string typed)
    {
        await Apply([.. Enumerable.Range(0, 6).Select(i => Calling($"a{i}", "person/angela-merkel", "Merkel")), .. Enumerable.Range(10, 6).Select(i => Article($"a{i}", "Food", $"Food for the next parliament {i}."))]);

        (await Respelled(typed, 0)).ShouldBeNull();
        (await Respelled("foo parliment", 0)).ShouldBe(new Respelling("food parliament", 6));
        (await Respelled("[Angela Merkle]", 0)).ShouldBe(new Respelling("[Angela Merkel]", 6));
    }

    [Theory]
    [InlineData("walrus")]
    [InlineData("momentary")]
    [InlineData("who fined by the EU")]
    public async Task What_is_right_is_not_respelled(string typed)
    {
        await Apply([
            .. Enumerable.Range(0, 20).Select(i => Article($"a{i}", "Walls", $"The monetary walls of the new {i}.", entities: ["organisation/of-the-new"])),
            Article("a99", "Moment", "Momentary lapse.")]);

        (await Respelled(typed, 0)).ShouldBeNull();
    }

    [Fact]
    public async Task A_slip_that_many_articles_have_is_one_still_where_a_hundred_times_as_many_have_the_word()
    {
        await Apply([
            .. Enumerable.Range(1, 600).Select(i => Article($"a{i}", body: "The government and its walnuts.")),
            .. Enumerable.Range(1001, 6).Select(i => Article($"a{i}", body: "The goverment, wisely.")),
            .. Enumerable.Range(2001, 5).Select(i => Article($"a{i}", body: "One walrus and its walnutz, wisely."))]);

        (await Respelled("goverment", 6)).ShouldBe(new Respelling("government", 600));
        (await Respelled("walnutz", 5)).ShouldBe(new Respelling("walnuts", 600));
        (await Respelled("goverment", 200)).ShouldBeNull();
        (await Respelled("walruss", 5)).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_a_name_somewhere_is_respelled_like_other_names_only()
    {
        await Apply([
            .. Enumerable.Range(0, 6).Select(i => Article($"a{i}", "Hopes", $"High hopes {i}.")),
            .. Enumerable.Range(10, 6).Select(i => Calling($"a{i}", "person/angela-merkel", "Merkel")),
            Calling("a98", "person/scott-hodes", "Hodes"),
            Calling("a99", "person/jeff-merkal", "Merkal")]);

        (await Respelled("hodes", 1)).ShouldBeNull();
        (await Respelled("merkal", 1)).ShouldBe(new Respelling("merkel", 6));
    }

    private static INameVariants Known()
    {
        var known = Substitute.For<INameVariants>();
        known.VariantsOf(Arg.Any<string>()).Returns([]);
        known.Knows("walrus").Returns(true);
        return known;
    }

    private Task<Respelling?> Respelled(string text, long found) => Index.RespellAsync(new SearchRequest { Text = text }, found, Stop);

    private Task Apply(params IndexedArticle[] articles) => Index.ApplyAsync([.. articles.Select(article => article.Change())], 1, Stop);
}
