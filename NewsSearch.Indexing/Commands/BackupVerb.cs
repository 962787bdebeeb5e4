using System.CommandLine;
using System.Globalization;

namespace NewsSearch.Indexing.Commands;

/// <summary>Writes the archive to one file.</summary>
internal sealed class BackupVerb : Verb
{
    private readonly Argument<string> file = new("FILE") { Description = "A new file." };

    public BackupVerb()
        : base("backup", "Writes the whole archive, as it is now, to one file. Safe while a server runs. The index is not in it; it is built again after a restore.", "newssearch backup /backups/news-2026-01-31.db") =>
        Add(file);

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await using var session = ArchiveSession.Open(parse);
        var bytes = await session.Archive.BackupAsync(parse.GetValue(file)!, ct);
        await parse.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Backup written: {parse.GetValue(file)}, {bytes / 1e6:N1} MB."));
        return ExitCodes.Well;
    }
}
