using System.CommandLine;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Language.Meaning;

namespace NewsSearch.Indexing.Commands;

/// <summary>Scores the order of what is found.</summary>
internal sealed class EvaluateRelevanceVerb : Verb
{
    private readonly Option<string> docs = new("--docs") { Description = "The documents: lines of JSON with id, text, and title and keywords where there are; .gz or not.", HelpName = "FILE.jsonl", Required = true };
    private readonly Option<string> topics = new("--topics") { Description = "The questions: id, tab, question. Each is read as any of its words.", HelpName = "FILE.tsv", Required = true };
    private readonly Option<string> qrels = new("--qrels") { Description = "What is relevant, as TREC writes it: topic, 0, document, grade.", HelpName = "FILE", Required = true };
    private readonly Option<string?> run = new("--run") { Description = "Write the product's rankings as a TREC run.", HelpName = "FILE" };

    public EvaluateRelevanceVerb()
        : base(
            "relevance",
            "Puts the questions of a test collection to the product and prints MAP and nDCG@10 of its rankings beside plain BM25 with English stemming, then of parts of the ranking alone.",
            "newssearch evaluate relevance --docs docs.jsonl.gz --topics topics.tsv --qrels qrels.txt --run run.txt")
    {
        Add(docs);
        Add(topics);
        Add(qrels);
        Add(run);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        var set = RelevanceSet.Read(parse.GetValue(docs)!, parse.GetValue(topics)!, parse.GetValue(qrels)!);
        await using var rankings = parse.GetValue(run) is { } path ? new StreamWriter(path) : null;
        using var encoder = new MeaningEncoder();
        await new RelevanceEvaluation(encoder).RunAsync(set, rankings, parse.InvocationConfiguration.Output, TimeProvider.System, ct);
        return ExitCodes.Well;
    }
}
