using System.CommandLine;
using System.Globalization;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Commands;

/// <summary>Builds the index again.</summary>
internal sealed class ReindexVerb : Verb
{
    private readonly Option<bool> annotate = new("--annotate") { Description = "Read the names of all articles anew instead, and bring the index up to that. Interrupted, it goes on where it was when called again." };

    public ReindexVerb()
        : base("reindex", "Throws the full-text index away and builds it again from the archive; or reads all names anew.", "newssearch reindex", "newssearch reindex --annotate") =>
        Add(annotate);

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await using var session = ArchiveSession.Open(parse);
        return await (parse.GetValue(annotate) ? AnnotateAsync(parse, session, ct) : RebuildAsync(parse, session, ct));
    }

    private static async Task<int> AnnotateAsync(ParseResult parse, ArchiveSession session, CancellationToken ct)
    {
        var marked = await session.Archive.MarkForReadingAsync(ct);
        long read;
        using (var progress = new ProgressLine<long>(parse.InvocationConfiguration.Error, done => string.Create(CultureInfo.InvariantCulture, $"{done:N0} articles read, {Math.Max(0, marked - done):N0} left"), session.Get<TimeProvider>()))
        {
            read = await session.Get<NameReader>().ReadAllAsync(
                done =>
                {
                    ((IProgress<long>)progress).Report(done);
                    return Task.CompletedTask;
                },
                ct);
        }

        using (var progress = new ProgressLine<ReadingProgress>(parse.InvocationConfiguration.Error, p => string.Create(CultureInfo.InvariantCulture, $"meaning read in {p.Compared:N0} of {p.Articles:N0} articles"), session.Get<TimeProvider>()))
            await session.Get<MeaningReader>().ReadAllAsync(progress, ct);

        // A server that runs has followed already.
        await session.IndexAsync(ct);
        await parse.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{read:N0} articles read anew."));
        return ExitCodes.Well;
    }

    private static async Task<int> RebuildAsync(ParseResult parse, ArchiveSession session, CancellationToken ct)
    {
        var host = session.Get<IndexHost>();
        if (!await host.OpenAsync(ct))
            throw new ArchiveException("A server is running on this archive and keeps its index. Stop it, then reindex; or stop it, delete the folder 'index' and start it again.");
        using (var progress = new ProgressLine<CatchingUp>(parse.InvocationConfiguration.Error, p => string.Create(CultureInfo.InvariantCulture, $"{p.Done:N0} of {p.Of:N0} articles"), session.Get<TimeProvider>()))
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
