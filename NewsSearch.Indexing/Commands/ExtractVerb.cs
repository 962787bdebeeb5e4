using System.CommandLine;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;
using NewsSearch.Indexing.Sources;

namespace NewsSearch.Indexing.Commands;

/// <summary>Reads documents without an archive.</summary>
internal sealed class ExtractVerb : Verb
{
    private readonly Argument<string> path = new("FILE") { Description = "A file or folder of any kind that import takes, or '-' for standard input." };
    private readonly Option<bool> json = new("--json") { Description = "Print one JSON object an article, each on a line." };

    public ExtractVerb()
        : base(
            "extract",
            "Prints what the product reads in documents: text, names, roles, quotations, leaders, countries. Needs no archive.",
            "newssearch extract --json article.html",
            "cat article.txt | newssearch extract -")
    {
        Add(path);
        Add(json);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        var wanted = parse.GetValue(path)!;
        if (wanted != "-" && !File.Exists(wanted) && !Directory.Exists(wanted))
            throw new UsageException($"There is no file or folder '{wanted}'.");
        using var tagger = new TransformerTagger();
        var extractor = new Extractor(new SourceReader(), new ArticleCleaner(TimeProvider.System), new ArticleAnnotator(tagger, Gazetteer.Load()), TimeProvider.System);
        var (output, error) = (parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error);
        var code = ExitCodes.Well;
        await foreach (var extraction in extractor.ExtractAsync(wanted, ct))
        {
            if (extraction.Article is { } article)
            {
                await output.WriteAsync(parse.GetValue(json) ? ExtractedArticle.Json(article) + "\n" : ExtractText.Of(article));
                continue;
            }

            code = ExitCodes.Rejected;
            await error.WriteLineAsync($"{extraction.Rejected!.Where} {extraction.Rejected.What}. {extraction.Rejected.Advice}");
        }

        return code;
    }
}
