using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Importing;

namespace NewsSearch.Indexing.Commands;

/// <summary>The product composed over the archive that a command names.</summary>
internal sealed class ArchiveSession : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private ArchiveSession(ArchiveFolder folder, Func<IEntityNames, IEntityNames>? called = null)
    {
        var product = new ServiceCollection()
            .AddNewsSearch(folder)
            .AddSingleton<IProgress<CatchingUp>>(new CatchingUpLines(Console.Error))
            .AddLogging(log => log.SetMinimumLevel(LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        if (called is not null && product.Last(service => service.ServiceType == typeof(IEntityNames)).ImplementationFactory is { } usual)
            product.AddSingleton(provider => called((IEntityNames)usual(provider)));
        services = product.BuildServiceProvider();
    }

    /// <summary>The archive.</summary>
    public NewsArchive Archive => Get<NewsArchive>();

    /// <summary>Over an archive that is made where it is missing.</summary>
    public static ArchiveSession OpenOrMake(ParseResult parse) => new(Folder(parse));

    /// <summary>Over an archive that must be there: a mistyped folder is a mistake, not an empty archive.</summary>
    /// <param name="parse">Names it.</param>
    /// <param name="called">What its entities are called in place of their usual names; null for these.</param>
    public static ArchiveSession Open(ParseResult parse, Func<IEntityNames, IEntityNames>? called = null)
    {
        var folder = Folder(parse);
        return File.Exists(folder.Database)
            ? new ArchiveSession(folder, called)
            : throw new ArchiveException($"There is no archive in '{folder.Path}'. Import something first, or name another folder with --archive.");
    }

    /// <summary>The archive's folder that a command names.</summary>
    public static ArchiveFolder Folder(ParseResult parse) => ArchiveFolder.Resolve(parse.GetValue(CommandLine.Archive));

    /// <summary>One of the product's parts.</summary>
    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    /// <summary>The index, brought up to the archive where no server does that already.</summary>
    public async Task<IndexHost> IndexAsync(CancellationToken ct)
    {
        var host = Get<IndexHost>();
        if (await host.OpenAsync(ct))
        {
            await host.Follower!.CatchUpAsync(Get<IProgress<CatchingUp>>(), ct);
            await host.Follower.CommitAsync(ct);
        }

        return host;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
