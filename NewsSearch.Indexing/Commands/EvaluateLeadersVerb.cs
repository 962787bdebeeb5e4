using System.CommandLine;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Commands;

/// <summary>Scores the table of office-holders.</summary>
internal sealed class EvaluateLeadersVerb : Verb
{
    private readonly Option<string> reference = new("--reference") { Description = "Another list: lines of JSON with country, role, name, start, end; .gz or not.", HelpName = "FILE.jsonl", Required = true };

    public EvaluateLeadersVerb()
        : base("leaders", "Compares the table of office-holders with another list and prints what differs and the coverage.", "newssearch evaluate leaders --reference leaders.jsonl.gz") =>
        Add(reference);

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await new LeadersEvaluation(Gazetteer.Load()).RunAsync(parse.GetValue(reference)!, parse.InvocationConfiguration.Output, ct);
        return ExitCodes.Well;
    }
}
