using System.CommandLine;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Commands;

/// <summary>Scores the linking of names to entities.</summary>
internal sealed class EvaluateLinkingVerb : Verb
{
    private readonly Option<string> annotated = EvaluateOptions.Annotated();
    private readonly Option<bool> given = new("--given") { Description = "Only score the names that the file marks; leave out those read from the text alone." };
    private readonly Option<string?> faults = EvaluateOptions.Faults();

    public EvaluateLinkingVerb()
        : base(
            "linking",
            "Scores which entity each name is linked to: the share right of the names marked, and the set of names an article from its text alone, by kind.",
            "newssearch evaluate linking --annotated articles.jsonl.gz")
    {
        Add(annotated);
        Add(given);
        Add(faults);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        var gazetteer = Gazetteer.Load();
        using var tagger = new TransformerTagger();
        var annotator = new ArticleAnnotator(tagger, gazetteer);
        await using var details = EvaluateOptions.Open(parse.GetValue(faults));
        await new LinkingEvaluation(gazetteer).RunAsync(parse.GetValue(annotated)!, parse.InvocationConfiguration.Output, parse.GetValue(given) ? null : annotator.Annotate, details, ct);
        return ExitCodes.Well;
    }
}
