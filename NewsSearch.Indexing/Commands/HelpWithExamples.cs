using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsSearch.Indexing.Commands;

/// <summary>The usual help, then examples: a verb's own, or one of each verb.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool Terminating => true;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in command is IExplained explained ? explained.Examples : command.Subcommands.OfType<IExplained>().Select(c => c.Examples[0]))
            output.WriteLine($"  {example}");
        output.WriteLine();
        return code;
    }
}
