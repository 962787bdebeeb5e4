using System.CommandLine;
using NewsSearch.Indexing.Evaluation;

namespace NewsSearch.Indexing.Commands;

/// <summary>Measures related articles and suggestions.</summary>
internal sealed class BenchReadingVerb : Verb
{
    private readonly BenchedIndex index = new();

    public BenchReadingVerb()
        : base("reading", "Asks for related articles and for suggestions as an article's page and the search box do; prints median and 95th percentile.", "newssearch bench reading") =>
        Add(index.Option);

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await index.UseAsync(parse, (engine, clock) => new ReaderBench(engine, clock).RunAsync(parse.InvocationConfiguration.Output, ct), ct);
        return ExitCodes.Well;
    }
}
