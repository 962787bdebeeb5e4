using System.CommandLine;
using NewsSearch.Indexing.Archive;

namespace NewsSearch.Indexing.Commands;

/// <summary>Makes a key invalid.</summary>
internal sealed class RevokeKeyVerb : Verb
{
    private readonly Argument<string> name = new("NAME") { Description = "The key's name." };

    public RevokeKeyVerb()
        : base("revoke", "Makes a key invalid at once.", "newssearch keys revoke feeds") =>
        Add(name);

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await using var session = ArchiveSession.Open(parse);
        if (!await session.Archive.RevokeKeyAsync(parse.GetValue(name)!, ct))
            throw new ArchiveException($"There is no valid key named '{parse.GetValue(name)}'.");
        await parse.InvocationConfiguration.Output.WriteLineAsync($"Key {parse.GetValue(name)} is revoked.");
        return ExitCodes.Well;
    }
}
