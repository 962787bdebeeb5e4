using System.CommandLine;
using System.CommandLine.Help;
using System.Text.Json;
using NewsSearch.Indexing.Archive;

namespace NewsSearch.Indexing.Commands;

/// <summary>The command line of the product.</summary>
public static class CommandLine
{
    /// <summary>The folder of the archive, for every verb.</summary>
    internal static Option<string?> Archive { get; } = new("--archive")
    {
        Description = $"The archive's folder. Else {ArchiveFolder.Variable}, else 'newssearch' in your local application data.",
        HelpName = "FOLDER",
        Recursive = true,
    };

    // A query may hold '-word' and '@name': neither a bundle of short options nor a file of arguments is meant.
    private static ParserConfiguration AsWritten { get; } = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>Runs one command.</summary>
    /// <param name="args">The words after the command's name.</param>
    /// <param name="output">Gets results.</param>
    /// <param name="error">Gets messages and progress.</param>
    /// <returns>0 well, 1 failed, 2 wrong usage, 3 done with rejected documents.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var parse = Parse(args);
        if (parse.Errors.Count > 0 && parse.Action is not HelpWithExamples)
        {
            foreach (var problem in parse.Errors)
                await error.WriteLineAsync(problem.Message);
            await error.WriteLineAsync($"See '{Words(parse.CommandResult.Command)}--help'.");
            return ExitCodes.WrongUsage;
        }

        try
        {
            return await parse.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException wrong)
        {
            await error.WriteLineAsync(wrong.Message);
            return ExitCodes.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped. What was stored before is kept.");
            return ExitCodes.Failed;
        }
        catch (Exception failure)
        {
            await error.WriteLineAsync(failure is ArchiveException or IOException or UnauthorizedAccessException or JsonException ? failure.Message : failure.ToString());
            return ExitCodes.Failed;
        }
    }

    /// <summary>The words as the verbs will read them.</summary>
    internal static ParseResult Parse(IReadOnlyList<string> args) => Root().Parse(args, AsWritten);

    /// <summary>All verbs.</summary>
    internal static Command Root()
    {
        // A root of its own name: the usual one is named as the assembly.
        var root = new Command("newssearch", "NewsSearch: a news archive with full-text search. Import articles, search them, serve them in a browser with NewsSearch.Web.");
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        foreach (var option in new Option[] { Archive, help, new VersionOption() })
            root.Options.Add(option);
        foreach (var verb in Verbs())
            root.Subcommands.Add(verb);
        return root;
    }

    private static IEnumerable<Command> Verbs() =>
    [
        new ImportVerb(),
        new SearchVerb(),
        new ExplainVerb(),
        new ExtractVerb(),
        new ReadVerb(),
        new ReindexVerb(),
        new CheckVerb(),
        new BackupVerb(),
        new RestoreVerb(),
        new SetVerb(),
        new VerbGroup("annotate-fix", "Corrects names that were read wrong, in all articles and for good: later readings, imports and indexes follow. Each correction is logged and can be undone.", new RenameEntityVerb(), new MergeEntitiesVerb(), new SplitEntityVerb(), new NotANameVerb(), new ListFixesVerb(), new UndoFixVerb()),
        new WithdrawVerb(),
        new EraseVerb(),
        new LogVerb(),
        new VerbGroup("keys", "Keys to the parts of the web API that need one.", new AddKeyVerb(), new ListKeysVerb(), new RevokeKeyVerb()),
        new VerbGroup("evaluate", "Scores what the product reads in texts against texts read by hand.", new EvaluateExtractionVerb(), new EvaluateTaggerVerb(), new EvaluateLinkingVerb(), new EvaluateAnnotationsVerb(), new EvaluateFacetsVerb(), new EvaluateLeadersVerb(), new EvaluateRelevanceVerb()),
        new VerbGroup("bench", "Measures how fast this machine imports, reads and searches; without a verb, searches.", new BenchSearchVerb(), new BenchReadingVerb(), new BenchImportVerb(), new BenchIndexVerb(), new BenchNamesVerb(), new BenchMeaningVerb()).MeaningFirst(),
    ];

    private static string Words(Command command) => string.Concat(Names(command).Reverse());

    private static IEnumerable<string> Names(Command command)
    {
        for (Symbol? at = command; at is not null; at = at.Parents.FirstOrDefault())
            yield return at.Name + " ";
    }
}
