using System.CommandLine;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Commands;

/// <summary>Scores the facets read in stories.</summary>
internal sealed class EvaluateFacetsVerb : Verb
{
    private readonly Option<string> docs = new("--docs") { Description = "Stories: lines of JSON with id, date, title, dateline, text; .gz or not.", HelpName = "FILE.jsonl", Required = true };
    private readonly Option<string> labels = new("--labels") { Description = "Their labels: lines of story, facet and code, parted by tabs.", HelpName = "FILE.tsv", Required = true };
    private readonly Option<string> codes = new("--codes") { Description = "What the codes mean: lines of JSON with facet, code, name, iso3.", HelpName = "FILE.jsonl", Required = true };
    private readonly Option<string?> faults = new("--faults") { Description = "Write a line for each label missed and each country too many.", HelpName = "FILE" };

    public EvaluateFacetsVerb()
        : base(
            "facets",
            "Scores countries, people and organisations read in stories against labels that indexers gave them.",
            "newssearch evaluate facets --docs docs.jsonl.gz --labels labels.tsv --codes codes.jsonl")
    {
        Add(docs);
        Add(labels);
        Add(codes);
        Add(faults);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        var gazetteer = Gazetteer.Load();
        using var tagger = new TransformerTagger();
        await using var details = parse.GetValue(faults) is { } path ? new StreamWriter(path) : null;
        var gold = FacetLabels.Read(parse.GetValue(labels)!, parse.GetValue(codes)!);
        new FacetsEvaluation(gazetteer, new ArticleAnnotator(tagger, gazetteer).Annotate).Run(parse.GetValue(docs)!, gold, parse.InvocationConfiguration.Output, details, ct);
        return ExitCodes.Well;
    }
}
