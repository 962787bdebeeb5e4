using System.CommandLine;
using System.Globalization;
using NewsSearch.Indexing.Archive;

namespace NewsSearch.Indexing.Commands;

/// <summary>Makes a backup the archive.</summary>
internal sealed class RestoreVerb : Verb
{
    private readonly Argument<string> file = new("FILE") { Description = "A file that backup wrote." };
    private readonly Option<bool> force = new("--force") { Description = "Replace an archive that is there; it is kept beside as before-restore.db." };

    public RestoreVerb()
        : base("restore", "Makes a backup the archive, after looking whether it is whole.", "newssearch restore /backups/news-2026-01-31.db --archive /srv/news", "newssearch restore /backups/news-2026-01-31.db --force")
    {
        Add(file);
        Add(force);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        var folder = ArchiveSession.Folder(parse);
        await NewsArchive.RestoreAsync(folder, parse.GetValue(file)!, parse.GetValue(force), ct);
        await using var session = ArchiveSession.Open(parse);
        var progress = await session.Archive.ProgressAsync(ct);
        await parse.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Restored into {folder.Path}: {progress.Articles:N0} articles. The index is built at the next start or search."));
        return ExitCodes.Well;
    }
}
