using System.CommandLine;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Sources;

namespace NewsSearch.Indexing.Commands;

/// <summary>Scores what is cut out of web pages.</summary>
internal sealed class EvaluateExtractionVerb : Verb
{
    private readonly Option<string> pages = new("--pages") { Description = "A .tar.gz of gold.jsonl and the pages it names.", HelpName = "FILE.tar.gz", Required = true };
    private readonly Option<string?> answers = new("--out") { Description = "Write what was found, a JSON object a page.", HelpName = "FILE" };

    public EvaluateExtractionVerb()
        : base("extraction", "Cuts the articles out of web pages and scores bodies, passages, titles, authors and dates.", "newssearch evaluate extraction --pages pages.tar.gz --out found.jsonl")
    {
        Add(pages);
        Add(answers);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await using var found = parse.GetValue(answers) is { } path ? File.CreateText(path) : null;
        var score = await new ExtractionEvaluation(new SourceReader(), new ArticleCleaner(TimeProvider.System)).RunAsync(parse.GetValue(pages)!, found, ct);
        await parse.InvocationConfiguration.Output.WriteLineAsync(score.ToString());
        return ExitCodes.Well;
    }
}
