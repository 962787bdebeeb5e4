using CsCheck;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Queries;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Contracts;

/// <summary>Whatever is asked about how words and names stand to each other, an engine finds what one finds by looking.</summary>
public abstract class QueryContract(ITestedEngine engine) : EngineContract(engine)
{
    private const int Archives = 60;
    private const int Articles = 12;
    private long _sequence;

    [Fact]
    public void A_query_finds_the_articles_whose_words_stand_as_it_asks() =>
        Gen.Select(Texts(), RandomTexts.Query.List[20, 30]).Sample((articles, queries) => Compare(articles, queries).GetAwaiter().GetResult(), iter: Archives, threads: 1, print: Print);

    private static Gen<IndexedArticle[]> Texts() => Enumerable.Range(1, Articles)
        .Aggregate(Gen.Const(Array.Empty<IndexedArticle>()), (all, number) => Gen.Select(all, RandomTexts.Article(number), (before, next) => before.Append(next).ToArray()));

    private async Task Compare(IndexedArticle[] articles, List<QueryNode> queries)
    {
        await Index.ApplyAsync([.. articles.Select(article => article.Change())], ++_sequence, Stop);
        foreach (var query in queries)
        {
            var found = await Index.SearchAsync(new SearchRequest { Text = QueryPrinter.Print(query), Size = 100 }, Stop);
            found.Hits.Select(hit => hit.Id).ShouldBe(articles.Where(article => new QueryOracle(article).Finds(query)).Select(article => article.Id), ignoreOrder: true, QueryPrinter.Print(query));
        }
    }

    private static string Print((IndexedArticle[] Articles, List<QueryNode> Queries) sample) =>
        string.Join('\n', sample.Articles.Select(a => $"{a.Id} {a.Article.Language} {(a.Annotations is null ? "unread" : "")}: {a.Article.Text.Replace("\n\n", " | ")}").Concat(sample.Queries.Select(QueryPrinter.Print)));
}
