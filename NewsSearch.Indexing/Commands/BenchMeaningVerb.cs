using System.CommandLine;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Language.Meaning;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Commands;

/// <summary>Measures what meaning costs.</summary>
internal sealed class BenchMeaningVerb : Verb
{
    private readonly Option<int> size = new("--articles") { Description = "How many of the newest articles to read.", DefaultValueFactory = _ => 50 };

    public BenchMeaningVerb()
        : base("meaning", "Makes the vectors of articles and of queries anew, orders hits by them and compares them with everything; prints median and 95th percentile. Keeps nothing.", "newssearch bench meaning --articles 50") =>
        Add(size);

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await using var session = ArchiveSession.Open(parse);
        var found = await (await session.IndexAsync(ct)).SearchAsync(new SearchRequest { Size = Math.Clamp(parse.GetValue(size), 1, 1_000), Snippets = false }, ct);
        if (found.Hits.Count == 0)
            throw new ArchiveException("The archive holds no article to measure with.");
        var articles = new List<Article>();
        foreach (var hit in found.Hits)
        {
            if (await session.Archive.FindAsync(hit.Id, null, ct) is { } stored)
                articles.Add(stored.Article);
        }

        await new MeaningBench(session.Get<IMeaningEncoder>(), session.Get<TimeProvider>()).RunAsync(articles, parse.InvocationConfiguration.Output);
        return ExitCodes.Well;
    }
}
