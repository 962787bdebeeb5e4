using System.CommandLine;
using System.Globalization;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;

namespace NewsSearch.Indexing.Commands;

/// <summary>Looks whether the archive is whole.</summary>
internal sealed class CheckVerb : Verb
{
    public CheckVerb()
        : base("check", "Looks whether the archive is whole: the file, every article, every count, the files of the index, and how far it is. Changes nothing.", "newssearch check")
    {
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await using var session = ArchiveSession.Open(parse);
        // Asked before the archive, which others may be changing: an index ahead of it would look like one of another archive.
        var host = session.Get<IndexHost>();
        await host.OpenAsync(ct);
        var indexed = host.Sequence;
        var damage = await host.FindDamageAsync(bytesASecond: null, ct);
        var report = await session.Archive.CheckAsync(ct);
        var output = parse.InvocationConfiguration.Output;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{report.Articles:N0} articles in {report.Versions:N0} versions{(report.Withdrawn == 0 ? "" : $", {report.Withdrawn:N0} of them withdrawn")}; {report.Entities:N0} entities, {report.Bytes / 1e6:N1} MB."));
        await output.WriteLineAsync(Read(report));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The index is complete up to change {indexed:N0} of {report.Sequence:N0}{(indexed == report.Sequence ? "." : "; the next search or server brings it up.")}"));
        foreach (var problem in report.Problems)
            await output.WriteLineAsync(problem);
        if (report.Problems.Count > 0)
            await output.WriteLineAsync("The archive is damaged. Restore a backup with 'newssearch restore FILE --force'.");
        if (damage is not null)
            await output.WriteLineAsync($"{damage} Nothing is lost: 'newssearch reindex' builds the index again from the archive, and a server does so by itself.");
        if (report.Problems.Count > 0 || damage is not null)
            return ExitCodes.Failed;
        await output.WriteLineAsync("All is well.");
        return ExitCodes.Well;
    }

    private static string Read(ArchiveCheckReport report)
    {
        var (all, which) = (report.Articles - report.Withdrawn, report.Withdrawn == 0 ? "" : " that are not withdrawn");
        return report.Read == all
            ? $"Names are read in all articles{which}."
            : string.Create(CultureInfo.InvariantCulture, $"Names are read in {report.Read:N0} of {all:N0} articles{which}; a running server, or 'newssearch read', reads the others.");
    }
}
