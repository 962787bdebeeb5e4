using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;

namespace NewsSearch.Web.Operations;

/// <summary>How far the archive is brought up to date when it is opened: told on the console, and kept for the page that says so meanwhile.</summary>
public sealed class OpeningProgress(TextWriter console, IServer server) : IProgress<CatchingUp>
{
    private readonly CatchingUpLines lines = new(console);
    private volatile CatchingUp? latest;

    /// <summary>What was told last; null before anything takes long enough to be told of.</summary>
    public CatchingUp? Latest => latest;

    /// <inheritdoc />
    public void Report(CatchingUp value)
    {
        lines.Report(value);
        if (latest is null)
            Write("Until then, {0} says how far it is.");
        latest = value;
    }

    /// <summary>That something is done of which it is not known how far it is.</summary>
    public void Doing(string what) => latest = new CatchingUp(what, 0, 0);

    /// <summary>That the reading room is open.</summary>
    public void Opened() => Write("NewsSearch is open at {0} (Ctrl+C closes it)");

    private void Write(string line)
    {
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            console.WriteLine(line, address);
    }
}
