using Microsoft.Extensions.Time.Testing;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Concordances;
using NewsSearch.Tests.Contracts;
using NewsSearch.Tests.Search.Lucene;
using Shouldly;
using Xunit;
using static NewsSearch.Tests.Contracts.SampleArticles;

namespace NewsSearch.Tests.Search.Concordances;

public sealed class ConcordanceReaderTests() : EngineContract(new LuceneEngine())
{
    private const string Old = "old grain arrives.", New = "New grain, café", Cafe = "Café grains rot.", Lone = "“Grain!”";

    [Theory]
    [InlineData(LineOrder.Found, Old, New, Cafe, Lone)]
    [InlineData(LineOrder.Left, Cafe, New, Old, Lone)]
    [InlineData(LineOrder.Right, Old, New, Cafe, Lone)]
    [InlineData(LineOrder.Match, Lone, Old, New, Cafe)]
    public async Task Lines_stand_in_order_of_the_words_beside_them(LineOrder order, params string[] lines)
    {
        await Apply(Article("a1", "", Old, date: "2022-03-01"), Article("a2", "", $"{New}|{Cafe}|{Lone}", date: "2022-01-01"));

        var read = await Reader().ReadAsync(new SearchRequest { Text = "grain", Sort = SearchSort.Newest }, 90, order, Stop);

        read.Lines.Select(place => $"{place.Line.Left}{place.Line.Match}{place.Line.Right}").ShouldBe(lines);
        (read.Places, read.Articles, read.IsWhole, read.Partial).ShouldBe((4, 2, true, false));
        (await Reader().CountAsync(new SearchRequest { Text = "grain" }, Stop)).Places.ShouldBe(4);
    }

    [Fact]
    public async Task The_first_thousand_articles_are_read()
    {
        await Apply([.. Enumerable.Range(1, ConcordanceReader.MostArticles + 2).Select(n => Article($"a{n}", "Grain", "grain"))]);

        var counted = await Reader().CountAsync(new SearchRequest { Text = "grain", Sort = SearchSort.Newest }, Stop);

        (counted.Places, counted.Articles, counted.First.Total, counted.IsWhole, counted.Partial).ShouldBe((2 * ConcordanceReader.MostArticles, ConcordanceReader.MostArticles, ConcordanceReader.MostArticles + 2, false, false));
        counted.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reading_ends_with_its_time_and_says_so()
    {
        await Apply([.. Enumerable.Range(1, 600).Select(n => Article($"a{n}", "", "grain"))]);

        var counted = await new ConcordanceReader(Index, new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromSeconds(1) }).CountAsync(new SearchRequest { Text = "grain", Sort = SearchSort.Newest }, Stop);

        counted.Partial.ShouldBeTrue();
        counted.Places.ShouldBeInRange(1, 599);
    }

    private ConcordanceReader Reader() => new(Index, TimeProvider.System);

    private Task Apply(params IndexedArticle[] articles) => Index.ApplyAsync([.. articles.Select(article => article.Change())], 1, Stop);
}
