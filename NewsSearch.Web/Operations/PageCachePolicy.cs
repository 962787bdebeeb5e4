using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Web.Operations;

/// <summary>Keeps pages for reading by address and by the state of archive, index and vectors: any change to them makes every kept page stale at once.</summary>
public sealed class PageCachePolicy(NewsArchive archive, ISearchEngine engine, IMeanings meanings) : IOutputCachePolicy
{
    private const string Enhanced = "blazor-enhanced-nav";

    private static readonly PathString ListsImports = "/outlets";

    /// <inheritdoc />
    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var mayKeep = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        context.EnableOutputCaching = mayKeep;
        context.AllowCacheLookup = mayKeep;
        context.AllowCacheStorage = mayKeep;
        context.AllowLocking = mayKeep;
        if (!mayKeep)
            return;
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByHost = true;
        context.CacheVaryByRules.VaryByValues["archive"] = Number(await archive.SequenceAsync(cancellation));
        context.CacheVaryByRules.VaryByValues["index"] = Number(engine.Sequence);
        context.CacheVaryByRules.VaryByValues["meanings"] = Number(meanings.Changes);
        context.CacheVaryByRules.VaryByValues["enhanced"] = request.Headers.Accept.ToString().Contains(Enhanced, StringComparison.Ordinal) ? "on" : "";
        // An import that brings nothing new changes no sequence.
        if (request.Path == ListsImports)
            context.CacheVaryByRules.VaryByValues["import"] = (await archive.ImportsAsync(1, cancellation)).SingleOrDefault()?.ToString() ?? "";
    }

    /// <inheritdoc />
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        // The cache keeps values that are spelled like a known header as that header is spelled, "Allow"; the script takes nothing but "allow" and would load the whole page again.
        context.HttpContext.Response.OnStarting(static state =>
        {
            var headers = ((HttpResponse)state).Headers;
            if (headers.ContainsKey(Enhanced))
                headers[Enhanced] = "allow";
            return Task.CompletedTask;
        }, context.HttpContext.Response);
        return ValueTask.CompletedTask;
    }

    /// <summary>Only whole answers are kept: a page whose reader went away before it was made is blank.</summary>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.AllowCacheStorage &= context.HttpContext.Response.StatusCode == StatusCodes.Status200OK && !context.HttpContext.RequestAborted.IsCancellationRequested;
        return ValueTask.CompletedTask;
    }

    private static string Number(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);
}
