using System.CommandLine;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Commands;

/// <summary>Scores the name tagger.</summary>
internal sealed class EvaluateTaggerVerb : Verb
{
    private readonly Option<string> columns = new("--columns") { Description = "A file of tokens and tags, a token a line, .gz or not.", HelpName = "FILE.col", Required = true };
    private readonly Option<string?> found = new("--out") { Description = "Write the same tokens with the tags found.", HelpName = "FILE" };

    public EvaluateTaggerVerb()
        : base("tagger", "Tags a file in column format, its tokens kept, and prints F1 by kind.", "newssearch evaluate tagger --columns news.col.gz --out tagged.col")
    {
        Add(columns);
        Add(found);
    }

    protected override Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        using var tagger = new TransformerTagger(threads: Environment.ProcessorCount);
        new TaggerEvaluation(tagger).Run(parse.GetValue(columns)!, parse.GetValue(found), parse.InvocationConfiguration.Output);
        return Task.FromResult(ExitCodes.Well);
    }
}
