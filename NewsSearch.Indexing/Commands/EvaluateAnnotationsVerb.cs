using System.CommandLine;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Commands;

/// <summary>Scores the reading of countries, roles and quotations.</summary>
internal sealed class EvaluateAnnotationsVerb()
    : EvaluateAnnotatedVerb(
        "annotations",
        "Scores the countries, roles and quotations read in articles: with the names as marked, and from the text alone.",
        "newssearch evaluate annotations --annotated articles.jsonl.gz --faults faults.txt")
{
    protected override Task ScoreAsync(ParseResult parse, string file, Gazetteer gazetteer, ArticleAnnotator annotator, TextWriter? details, CancellationToken ct)
    {
        new AnnotationsEvaluation(gazetteer, new AnnotatedReader(gazetteer, annotator.Annotate)).Run(file, parse.InvocationConfiguration.Output, details, ct);
        return Task.CompletedTask;
    }
}
