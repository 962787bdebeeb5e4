using System.CommandLine;
using NewsSearch.Indexing.Evaluation;

namespace NewsSearch.Indexing.Commands;

/// <summary>Measures importing.</summary>
internal sealed class BenchImportVerb : Verb
{
    private readonly Argument<string> path = new("FILE") { Description = "What to import." };

    public BenchImportVerb()
        : base("import", "Imports into a new archive in the temporary folder, indexes it and prints rates, sizes and memory; the archive is removed again.", "newssearch bench import news.jsonl.gz") =>
        Add(path);

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        var wanted = parse.GetValue(path)!;
        if (!File.Exists(wanted) && !Directory.Exists(wanted))
            throw new UsageException($"There is no file or folder '{wanted}'.");
        await ImportBench.RunAsync(wanted, parse.InvocationConfiguration.Output, TimeProvider.System, ct);
        return ExitCodes.Well;
    }
}
