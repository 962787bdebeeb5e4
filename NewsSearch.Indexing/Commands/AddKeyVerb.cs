using System.CommandLine;

namespace NewsSearch.Indexing.Commands;

/// <summary>Makes a key to the API.</summary>
internal sealed class AddKeyVerb : Verb
{
    private readonly Argument<string> name = new("NAME") { Description = "What the key is for." };

    public AddKeyVerb()
        : base("add", "Makes a key and prints it, this once: only its hash is kept.", "newssearch keys add feeds") =>
        Add(name);

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await using var session = ArchiveSession.OpenOrMake(parse);
        await parse.InvocationConfiguration.Output.WriteLineAsync(await session.Archive.AddKeyAsync(parse.GetValue(name)!, ct));
        return ExitCodes.Well;
    }
}
