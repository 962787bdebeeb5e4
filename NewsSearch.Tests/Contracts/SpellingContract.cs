using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Spellings;
using Shouldly;
using Xunit;
using static NewsSearch.Tests.Contracts.SampleArticles;

namespace NewsSearch.Tests.Contracts;

/// <summary>A word is found as British and as American English write it, told, and found only as written where asked.</summary>
public abstract class SpellingContract(ITestedEngine engine) : EngineContract(engine, new SpelledVariants(new NoVariants()))
{
    [Theory]
    [InlineData("colour", "a1 a2 a3")]
    [InlineData("color", "a1 a2 a3")]
    [InlineData("coloured", "a1 a2 a3")]
    [InlineData("=colour", "a1")]
    [InlineData("=\"colour\"", "a1")]
    [InlineData("=\"colors\"", "a2")]
    [InlineData("\"colour scheme\"", "a1 a2")]
    [InlineData("colour -color", "a1")]
    [InlineData("colour NEAR/3 scheme", "a1 a2")]
    [InlineData("title:colour", "a3")]
    [InlineData("colou*", "a1")]
    public async Task Words_are_found_under_both_spellings(string query, string found)
    {
        await FillAsync();

        var answer = await Index.SearchAsync(new SearchRequest { Text = query, Sort = SearchSort.Oldest }, Stop);

        string.Join(' ', answer.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal)).ShouldBe(found);
        answer.Total.ShouldBe(answer.Hits.Count);
    }

    [Fact]
    public async Task It_is_told_and_can_be_switched_off()
    {
        await FillAsync();

        var both = (await Index.SearchAsync(new SearchRequest { Text = "colour" }, Stop)).Query;
        both.Notes.ShouldBe(["“colour” also finds “color”; an equals sign before it asks for it alone."]);
        both.Meaning.ShouldBe("articles with “colour” in any form, “colour” also as “color”");
        var written = await Index.SearchAsync(new SearchRequest { Text = "colour", Aliases = false }, Stop);
        (written.Total, written.Query.Notes.Single()).ShouldBe((1, "“colour” is looked for only as written, not as “color”."));
    }

    [Fact]
    public async Task Both_are_marked()
    {
        await FillAsync();

        var hits = (await Index.SearchAsync(new SearchRequest { Text = "colour" }, Stop)).Hits;

        hits.SelectMany(hit => hit.Title.Concat(hit.Snippet)).Where(piece => piece.Match).Select(piece => piece.Text.ToLowerInvariant()).Distinct().ShouldBe(["colour", "colors", "color"], ignoreOrder: true);
    }

    private Task FillAsync() => Index.ApplyAsync(
        [
            Article("a1", "One", "The colour scheme of the hall.").Change(),
            Article("a2", "Two", "The colors scheme of the hall.").Change(),
            Article("a3", "Color of the year", "It is green.").Change(),
            Article("a4", "Four", "The caller was collared.").Change(),
        ],
        1,
        Stop);
}
