using System.CommandLine;
using NewsSearch.Indexing.Archive;

namespace NewsSearch.Indexing.Commands;

/// <summary>Removes an article for good.</summary>
internal sealed class EraseVerb : Verb
{
    private readonly Argument<string> id = new("ID") { Description = "The article's id, the last part of its address." };

    public EraseVerb()
        : base("erase", "Removes an article for good: text, versions, names. Its id, the time and fingerprints of its contents stay, so that no import brings it back. It leaves search at once; single words of it may stay in the index's files until 'reindex', and backups made earlier keep it whole.", "newssearch erase 3k9x0a2b7c1d") =>
        Add(id);

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await using var session = ArchiveSession.Open(parse);
        if (!await session.Archive.EraseAsync(parse.GetValue(id)!, ct))
            throw new ArchiveException($"There is no article '{parse.GetValue(id)}'.");
        await parse.InvocationConfiguration.Output.WriteLineAsync($"Article {parse.GetValue(id)} is erased.");
        return ExitCodes.Well;
    }
}
