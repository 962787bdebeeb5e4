using System.CommandLine;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Commands;

/// <summary>Measures reading names.</summary>
internal sealed class BenchNamesVerb : Verb
{
    private readonly Argument<string?> path = new("FILE") { Description = "Articles to read; without it, texts that nobody wrote are read instead: no words, no spaces, only capitals, other scripts, unbalanced marks.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<int> most = new("--most") { Description = "Read so many articles.", DefaultValueFactory = _ => 500, HelpName = "N" };
    private readonly Option<int> threads = new("--threads") { Description = "Threads that read.", DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
    private readonly Option<int> characters = new("--characters") { Description = "Length of each of the texts that nobody wrote.", DefaultValueFactory = _ => 200_000, HelpName = "N" };

    public BenchNamesVerb()
        : base("names", "Reads names, roles, quotations and countries and prints articles and tokens a second.", "newssearch bench names news.jsonl.gz --most 1000", "newssearch bench names --characters 1000000")
    {
        Add(path);
        Add(most);
        Add(threads);
        Add(characters);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        using var tagger = new TransformerTagger();
        var bench = new NamesBench(new ArticleAnnotator(tagger, Gazetteer.Load()), parse.InvocationConfiguration.Output, TimeProvider.System);
        if (parse.GetValue(path) is not { } wanted)
            await bench.ReadHostileAsync(parse.GetValue(characters), ct);
        else if (File.Exists(wanted) || Directory.Exists(wanted))
            await bench.ReadAsync(wanted, parse.GetValue(most), Math.Max(1, parse.GetValue(threads)), ct);
        else
            throw new UsageException($"There is no file or folder '{wanted}'.");
        return ExitCodes.Well;
    }
}
