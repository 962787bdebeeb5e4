using System.CommandLine;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Commands;

/// <summary>Scores the reading of roles.</summary>
internal sealed class EvaluateRolesVerb()
    : EvaluateAnnotatedVerb("roles", "Scores the roles read in articles: person and title, whether they hold it still, and whose it is.", "newssearch evaluate roles --annotated articles.jsonl.gz --faults faults.txt")
{
    protected override Task ScoreAsync(ParseResult parse, string file, Gazetteer gazetteer, ArticleAnnotator annotator, TextWriter? details, CancellationToken ct)
    {
        new RoleEvaluation(gazetteer, new AnnotatedReader(gazetteer, annotator.Annotate)).Run(file, parse.InvocationConfiguration.Output, details, ct);
        return Task.CompletedTask;
    }
}
