using System.CommandLine;

namespace NewsSearch.Indexing.Commands;

/// <summary>A verb of the command line. It reads its arguments, asks the library and prints; nothing is worked out here.</summary>
internal abstract class Verb : Command, IExplained
{
    protected Verb(string name, string description, params IReadOnlyList<string> examples) : base(name, description)
    {
        Examples = examples;
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>Does it; gives one of <see cref="ExitCodes"/>.</summary>
    protected abstract Task<int> RunAsync(ParseResult parse, CancellationToken ct);
}
