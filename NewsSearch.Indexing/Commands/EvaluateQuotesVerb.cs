using System.CommandLine;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Commands;

/// <summary>Scores the reading of quotes.</summary>
internal sealed class EvaluateQuotesVerb : Verb
{
    private readonly Option<string> annotated = EvaluateOptions.Annotated();
    private readonly Option<string?> faults = EvaluateOptions.Faults();

    public EvaluateQuotesVerb()
        : base("quotes", "Scores the quotations read in articles: their words and who said them.", "newssearch evaluate quotes --annotated articles.jsonl.gz --faults faults.txt")
    {
        Add(annotated);
        Add(faults);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        var gazetteer = Gazetteer.Load();
        using var tagger = new TransformerTagger();
        var annotator = new ArticleAnnotator(tagger, gazetteer);
        await using var details = EvaluateOptions.Open(parse.GetValue(faults));
        new QuoteEvaluation(new AnnotatedReader(gazetteer, annotator.Annotate)).Run(parse.GetValue(annotated)!, parse.InvocationConfiguration.Output, details, ct);
        return ExitCodes.Well;
    }
}
