using System.CommandLine;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Commands;

/// <summary>Scores the linking of names to entities.</summary>
internal sealed class EvaluateLinkingVerb : EvaluateAnnotatedVerb
{
    private readonly Option<bool> given = new("--given") { Description = "Only score the names that the file marks; leave out those read from the text alone." };

    public EvaluateLinkingVerb()
        : base(
            "linking",
            "Scores which entity each name is linked to: the share right of the names marked, and the set of names an article from its text alone, by kind.",
            "newssearch evaluate linking --annotated articles.jsonl.gz") =>
        Add(given);

    protected override Task ScoreAsync(ParseResult parse, string file, Gazetteer gazetteer, ArticleAnnotator annotator, TextWriter? details, CancellationToken ct) =>
        new LinkingEvaluation(gazetteer).RunAsync(file, parse.InvocationConfiguration.Output, parse.GetValue(given) ? null : annotator.Annotate, details, ct);
}
