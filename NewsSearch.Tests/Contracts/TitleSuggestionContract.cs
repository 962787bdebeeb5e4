using NewsSearch.Indexing.Search;
using Shouldly;
using Xunit;
using static NewsSearch.Tests.Contracts.SampleArticles;

namespace NewsSearch.Tests.Contracts;

/// <summary>Which headlines every engine offers while a reader types.</summary>
public abstract class TitleSuggestionContract(ITestedEngine engine) : EngineContract(engine)
{
    [Theory]
    [InlineData("gra", "a3 a2 a1")]
    [InlineData("Grain su", "a2 a1")]
    [InlineData("summit grain", "a2 a1")]
    [InlineData("grain summit ", "a2 a1")]
    [InlineData("grain summ ", "")]
    [InlineData("hosts gr", "a1")]
    [InlineData("cafe", "a4")]
    [InlineData("xi's", "")]
    public async Task A_headline_has_every_word_typed_and_one_that_begins_as_the_last(string typed, string offered)
    {
        await ApplyAsync();

        string.Join(' ', (await Index.SuggestTitlesAsync(typed, 9, Stop)).Select(title => title.Id)).ShouldBe(offered);
    }

    [Fact]
    public async Task Words_side_by_side_come_before_newer_headlines()
    {
        await Index.ApplyAsync(
            [
                Article("a1", "A grain deal at last", date: "2022-01-01").Change(),
                Article("a2", "Deal for rice, not grain", date: "2023-01-01").Change(),
                Article("a3", "Deal of the day: grain", date: "2024-01-01").Change(),
            ], 1, Stop);

        (await Index.SuggestTitlesAsync("grain de", 9, Stop)).Select(title => title.Id).ShouldBe(["a1", "a3", "a2"]);
    }

    [Fact]
    public async Task A_headline_that_many_printed_is_offered_once_at_its_newest_with_outlet_and_date()
    {
        await Index.ApplyAsync(
            [Article("a1", "Grain deal", date: "2022-01-01", source: "Post").Change(), Article("a2", "GRAIN DEAL", date: "2022-01-02", source: "Times").Change()], 1, Stop);

        var title = (await Index.SuggestTitlesAsync("grain", 9, Stop)).ShouldHaveSingleItem();

        (title.Id, title.Title, title.Source, title.Published!.Day).ShouldBe(("a2", "GRAIN DEAL", "Times", new DateOnly(2022, 1, 2)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("gr")]
    [InlineData("x i")]
    [InlineData("\"grain")]
    [InlineData("title:grain")]
    [InlineData("[Xi Jinping] grain")]
    [InlineData("a b c d e f g h i j k l m grain")]
    public async Task Too_little_and_what_is_no_headline_is_offered_none(string typed)
    {
        await ApplyAsync();

        (await Index.SuggestTitlesAsync(typed, 9, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_taken_out_of_the_archive_is_not_offered()
    {
        await ApplyAsync();
        await Index.ApplyAsync([new IndexChange("a2", null)], 2, Stop);

        (await Index.SuggestTitlesAsync("grain su", 9, Stop)).Select(title => title.Id).ShouldBe(["a1"]);
        (await Index.SuggestTitlesAsync("gra", 1, Stop)).Select(title => title.Id).ShouldBe(["a3"]);
    }

    private Task ApplyAsync() => Index.ApplyAsync(
        [
            Article("a1", "Xi hosts grain summit", date: "2022-01-01").Change(),
            Article("a2", "Grain summit ends", "Of the great café there is no word here", date: "2022-01-02").Change(),
            Article("a3", "Gravity of the matter", date: "2022-01-03").Change(),
            Article("a4", "In a Café", "grain", date: "2022-01-04").Change(),
        ], 1, Stop);
}
