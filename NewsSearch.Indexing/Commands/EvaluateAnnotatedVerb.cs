using System.CommandLine;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Commands;

/// <summary>A verb that reads articles as the product does and scores that against articles read by hand.</summary>
internal abstract class EvaluateAnnotatedVerb : Verb
{
    private readonly Option<string> annotated = new("--annotated")
    {
        Description = "Articles read by hand: lines of JSON with id, text, mentions, roles, quotes, countries; .gz or not.",
        HelpName = "FILE.jsonl",
        Required = true,
    };

    private readonly Option<string?> faults = new("--faults") { Description = "Write a line for each thing read wrong.", HelpName = "FILE" };

    protected EvaluateAnnotatedVerb(string name, string description, params IReadOnlyList<string> examples) : base(name, description, examples)
    {
        Add(annotated);
        Add(faults);
    }

    protected sealed override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        var gazetteer = Gazetteer.Load();
        using var tagger = new TransformerTagger();
        await using var details = parse.GetValue(faults) is { } path ? new StreamWriter(path) : null;
        await ScoreAsync(parse, parse.GetValue(annotated)!, gazetteer, new ArticleAnnotator(tagger, gazetteer), details, ct);
        return ExitCodes.Well;
    }

    /// <summary>Scores the file and prints the figures; <paramref name="details"/> gets a line for each fault, null where nobody wants them.</summary>
    protected abstract Task ScoreAsync(ParseResult parse, string file, Gazetteer gazetteer, ArticleAnnotator annotator, TextWriter? details, CancellationToken ct);
}
