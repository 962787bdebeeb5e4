using System.CommandLine;
using NewsSearch.Indexing.Evaluation;

namespace NewsSearch.Indexing.Commands;

/// <summary>Measures searches.</summary>
internal sealed class BenchSearchVerb : Verb
{
    private readonly Option<string> queries = new("--queries") { Description = "A file with a query a line; an empty line is everything.", HelpName = "FILE", Required = true };
    private readonly Option<int> rounds = new("--rounds") { Description = "How often each query runs, after one run to warm up.", DefaultValueFactory = _ => 5 };

    public BenchSearchVerb()
        : base("search", "Runs queries over the archive as a results page asks them, all facets and histogram counted, and prints median and 95th percentile.", "newssearch bench search --queries queries.txt")
    {
        Add(queries);
        Add(rounds);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        var asked = await File.ReadAllLinesAsync(parse.GetValue(queries)!, ct);
        await using var session = ArchiveSession.Open(parse);
        var bench = new SearchBench(await session.IndexAsync(ct), session.Get<TimeProvider>());
        await bench.RunAsync(asked, Math.Max(1, parse.GetValue(rounds)), parse.InvocationConfiguration.Output, ct);
        return ExitCodes.Well;
    }
}
