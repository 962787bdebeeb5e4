using System.CommandLine;
using NewsSearch.Indexing.Evaluation;

namespace NewsSearch.Indexing.Commands;

/// <summary>Measures indexing alone.</summary>
internal sealed class BenchIndexVerb : Verb
{
    private readonly Argument<string> path = new("FILE") { Description = "Articles with their entities given, one JSON object a line: id, title, text, published, source, people, places, organisations, countries, leaders." };
    private readonly Argument<string> folder = new("FOLDER") { Description = "A new folder for the index; 'bench search --index' and 'bench reading --index' measure it." };

    public BenchIndexVerb()
        : base("index", "Indexes articles whose entities are given, without an archive, and prints articles a CPU second.", "newssearch bench index articles.jsonl /tmp/index")
    {
        Add(path);
        Add(folder);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        var wanted = parse.GetValue(path)!;
        if (!File.Exists(wanted))
            throw new UsageException($"There is no file '{wanted}'.");
        if (Directory.Exists(parse.GetValue(folder)!))
            throw new UsageException($"'{parse.GetValue(folder)}' is there already. Name a folder to be made.");
        await IndexBench.RunAsync(wanted, parse.GetValue(folder)!, parse.InvocationConfiguration.Output, TimeProvider.System, ct);
        return ExitCodes.Well;
    }
}
