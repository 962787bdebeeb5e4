using System.CommandLine;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Commands;

/// <summary>Scores the reading of quotes.</summary>
internal sealed class EvaluateQuotesVerb()
    : EvaluateAnnotatedVerb("quotes", "Scores the quotations read in articles: their words and who said them.", "newssearch evaluate quotes --annotated articles.jsonl.gz --faults faults.txt")
{
    protected override Task ScoreAsync(ParseResult parse, string file, Gazetteer gazetteer, ArticleAnnotator annotator, TextWriter? details, CancellationToken ct)
    {
        new QuoteEvaluation(new AnnotatedReader(gazetteer, annotator.Annotate)).Run(file, parse.InvocationConfiguration.Output, details, ct);
        return Task.CompletedTask;
    }
}
