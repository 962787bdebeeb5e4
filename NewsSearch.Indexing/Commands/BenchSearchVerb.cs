using System.CommandLine;
using System.Globalization;
using NewsSearch.Indexing.Annotation.Given;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Commands;

/// <summary>Measures searches.</summary>
internal sealed class BenchSearchVerb : Verb
{
    private readonly Option<string> queries = new("--queries") { Description = "A file with a query a line; an empty line is everything. With --out: name, kind, query and filters a line, parted by tabs.", HelpName = "FILE", Required = true };
    private readonly Option<string?> rows = new("--out") { Description = "Write a row a query, with totals, facets, months and CPU time, to compare engines by.", HelpName = "FILE" };
    private readonly Option<int> rounds = new("--rounds") { Description = "How often each query runs, after one run to warm up; with --out always nine times after three.", DefaultValueFactory = _ => 5 };
    private readonly Option<int?> threads = new("--threads") { Description = "Run the queries on so many threads at once beside one thread, and print searches a second.", HelpName = "N" };
    private readonly BenchedIndex index = new();

    public BenchSearchVerb()
        : base(
            "search",
            "Runs queries over the archive as a results page asks them, all facets and histogram counted, and prints median and 95th percentile.",
            "newssearch bench search --queries queries.txt",
            "newssearch bench search --queries queries.tsv --out rows.tsv --index /tmp/index")
    {
        Add(queries);
        Add(rows);
        Add(rounds);
        Add(threads);
        Add(index.Option);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        var asked = await File.ReadAllLinesAsync(parse.GetValue(queries)!, ct);
        await index.UseAsync(parse, (engine, clock) => parse.GetValue(rows) is { } file ? WriteRowsAsync(engine, clock, asked, file, ct) : PrintAsync(engine, clock, asked, parse, ct), ct);
        return ExitCodes.Well;
    }

    private Task PrintAsync(ISearchEngine engine, TimeProvider clock, string[] asked, ParseResult parse, CancellationToken ct)
    {
        var (bench, output) = (new SearchBench(engine, clock), parse.InvocationConfiguration.Output);
        return parse.GetValue(threads) is { } several ? bench.RunTogetherAsync(asked, Math.Clamp(several, 1, 64), output, ct) : bench.RunAsync(asked, Math.Max(1, parse.GetValue(rounds)), output, ct);
    }

    private static async Task WriteRowsAsync(ISearchEngine engine, TimeProvider clock, string[] asked, string file, CancellationToken ct)
    {
        var everything = await engine.SearchAsync(new SearchRequest { Size = 0 }, ct);
        var targets = new GivenTargets(Gazetteer.Load());
        await using var output = new StreamWriter(file) { NewLine = "\n" };
        await new PageBench(engine, clock).RunAsync(
            [.. asked.Select(line => PageQuery.Read(line, targets)).OfType<PageQuery>()],
            [("engine", "newssearch"), ("version", $".NET {Environment.Version}"), ("articles", everything.Total.ToString(CultureInfo.InvariantCulture))],
            output,
            ct);
    }
}
