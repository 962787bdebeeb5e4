using System.CommandLine;
using System.Globalization;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Commands;

/// <summary>Builds the index again.</summary>
internal sealed class ReindexVerb : Verb
{
    public ReindexVerb()
        : base("reindex", "Throws the full-text index away and builds it again from the archive.", "newssearch reindex")
    {
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await using var session = ArchiveSession.Open(parse);
        var host = session.Get<IndexHost>();
        if (!await host.OpenAsync(ct))
            throw new ArchiveException("A server is running on this archive and keeps its index. Stop it, then reindex; or stop it, delete the folder 'index' and start it again.");
        var total = await session.Archive.SequenceAsync(ct);
        using (var progress = new ProgressLine<long>(parse.InvocationConfiguration.Error, at => string.Create(CultureInfo.InvariantCulture, $"change {at:N0} of {total:N0}"), session.Get<TimeProvider>()))
        {
            await host.RebuildAsync(ct);
            await host.Follower!.CatchUpAsync(progress, ct);
            await host.Follower.CommitAsync(ct);
        }

        var found = await host.SearchAsync(new SearchRequest { Size = 0 }, ct);
        await parse.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The index is built: {found.Total:N0} articles, complete up to change {host.Sequence:N0}."));
        return ExitCodes.Well;
    }
}
