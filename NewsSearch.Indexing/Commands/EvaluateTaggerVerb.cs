using System.CommandLine;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Commands;

/// <summary>Scores the name tagger.</summary>
internal sealed class EvaluateTaggerVerb : Verb
{
    private readonly Option<string> columns = new("--columns") { Description = "A file of tokens and tags, a token a line, .gz or not.", HelpName = "FILE.col", Required = true };
    private readonly Option<bool> alone = new("--model-alone") { Description = "Score what the model marks by itself, before the rules that repair it by what article and tables make sure." };
    private readonly Option<string?> found = new("--out") { Description = "Write the same tokens with the tags found.", HelpName = "FILE" };

    public EvaluateTaggerVerb()
        : base("tagger", "Marks the names in a file in column format as an import does, its tokens kept, and prints precision, recall and F1 by kind.", "newssearch evaluate tagger --columns news.col.gz --out tagged.col")
    {
        Add(columns);
        Add(alone);
        Add(found);
    }

    protected override Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        using var model = new TransformerTagger(threads: Environment.ProcessorCount);
        INameTagger tagger = parse.GetValue(alone) ? model : new RuledTagger(model, Gazetteer.Load());
        new TaggerEvaluation(tagger).Run(parse.GetValue(columns)!, parse.GetValue(found), parse.InvocationConfiguration.Output);
        return Task.FromResult(ExitCodes.Well);
    }
}
