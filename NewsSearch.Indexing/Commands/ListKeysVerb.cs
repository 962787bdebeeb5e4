using System.CommandLine;
using System.Globalization;

namespace NewsSearch.Indexing.Commands;

/// <summary>Lists keys.</summary>
internal sealed class ListKeysVerb : Verb
{
    public ListKeysVerb()
        : base("list", "Lists the keys, without the keys themselves.", "newssearch keys list")
    {
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await using var session = ArchiveSession.Open(parse);
        foreach (var key in await session.Archive.KeysAsync(ct))
            await parse.InvocationConfiguration.Output.WriteLineAsync($"{key.Name}  made {When(key.CreatedAt)}  {(key.UsedAt is { } used ? $"used {When(used)}" : "never used")}{(key.RevokedAt is { } revoked ? $"  revoked {When(revoked)}" : "")}");
        return ExitCodes.Well;
    }

    private static string When(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
