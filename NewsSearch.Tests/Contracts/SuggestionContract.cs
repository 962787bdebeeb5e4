using NewsSearch.Indexing.Search;
using NSubstitute;
using Shouldly;
using Xunit;
using static NewsSearch.Tests.Contracts.SampleArticles;

namespace NewsSearch.Tests.Contracts;

/// <summary>Whom every engine offers while a name is typed.</summary>
public abstract class SuggestionContract(ITestedEngine engine) : EngineContract(engine, Known())
{
    [Theory]
    [InlineData("merkel ang", "person/angela-merkel", "merkel ang")]
    [InlineData("Merkel, Ang", "person/angela-merkel", "Merkel, Ang")]
    [InlineData("talks with merkel, a", "person/angela-merkel", "merkel, a")]
    [InlineData("bank wor", "organisation/world-bank", "bank wor")]
    [InlineData("qaddafi", "person/muammar-gaddafi", "qaddafi")]
    [InlineData("person:merk", "person/angela-merkel", "merk")]
    [InlineData("[angela m", "person/angela-merkel", "angela m")]
    [InlineData("\"world b", "organisation/world-bank", "world b")]
    public async Task Words_of_a_name_are_taken_in_any_order_and_by_its_other_names(string text, string meant, string typed)
    {
        await FillAsync();

        var offered = (await Index.SuggestAsync(text, 5, Stop))[0];
        (offered.Entity.Id, offered.Typed).ShouldBe((meant, typed));
    }

    [Theory]
    [InlineData("angle merk", "person/angela-merkel")]
    [InlineData("anegla", "person/angela-merkel")]
    [InlineData("merkle", "person/angela-merkel")]
    [InlineData("angela merle", "person/angela-merkel")]
    [InlineData("meets wrold ba", "organisation/world-bank")]
    public async Task A_name_with_a_slip_is_offered_where_no_name_is_so(string text, string meant)
    {
        await FillAsync();

        (await Index.SuggestAsync(text, 5, Stop))[0].Entity.Id.ShouldBe(meant);
    }

    [Theory]
    [InlineData("market")]
    [InlineData("marke")]
    [InlineData("mrk")]
    public async Task Words_of_the_archive_and_short_ones_are_no_slips(string text)
    {
        await FillAsync();

        (await Index.SuggestAsync(text, 5, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whom_articles_call_just_so_comes_before_whose_name_goes_on()
    {
        await Apply(Calling("a1", "organisation/world-bank", "UN"), Article("a2", entities: ["place/united-kingdom"]), Article("a3", entities: ["place/united-kingdom"]));

        (await Index.SuggestAsync("un", 5, Stop)).Select(offered => (offered.Entity.Id, offered.Count)).ShouldBe([("organisation/world-bank", 1), ("place/united-kingdom", 2)]);
    }

    private static INameVariants Known()
    {
        var known = Substitute.For<INameVariants>();
        known.VariantsOf(Arg.Any<string>()).Returns([]);
        known.VariantsOf("qaddafi").Returns(["Gaddafi"]);
        return known;
    }

    private Task FillAsync() => Apply(
        Article("a1", "Markets fall", "The market fell.", entities: ["person/angela-merkel", "organisation/world-bank"]),
        Article("a2", "Markets rise", "The market rose.", entities: ["person/angela-merkel", "person/muammar-gaddafi"]),
        Article("a3", "Markets rest", "The market rests.", entities: ["place/angers", "place/worthing"]));

    private Task Apply(params IndexedArticle[] articles) => Index.ApplyAsync([.. articles.Select(article => article.Change())], 1, Stop);
}
