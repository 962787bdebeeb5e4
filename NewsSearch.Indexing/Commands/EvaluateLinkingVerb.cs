using System.CommandLine;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Commands;

/// <summary>Scores the linking of names to entities.</summary>
internal sealed class EvaluateLinkingVerb : Verb
{
    private readonly Argument<string> gold = new("FILE") { Description = "Articles read by hand, JSON Lines, .gz or not." };
    private readonly Option<bool> whole = new("--whole") { Description = "Also score the names read from the text alone." };

    public EvaluateLinkingVerb()
        : base("linking", "Scores which entity each name is linked to.", "newssearch evaluate linking articles.jsonl.gz --whole")
    {
        Add(gold);
        Add(whole);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        var gazetteer = Gazetteer.Load();
        using var tagger = new TransformerTagger();
        var annotator = new ArticleAnnotator(tagger, gazetteer);
        await new LinkingEvaluation(gazetteer).RunAsync(parse.GetValue(gold)!, parse.InvocationConfiguration.Output, parse.GetValue(whole) ? annotator.Annotate : null, null, ct);
        return ExitCodes.Well;
    }
}
