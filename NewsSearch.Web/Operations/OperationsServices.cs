using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using NewsSearch.Indexing.Archive;

namespace NewsSearch.Web.Operations;

/// <summary>What keeps the server running well: caching, compression, health.</summary>
public static class OperationsServices
{
    /// <summary>The name of the policy that keeps pages.</summary>
    public const string PageCache = "pages";

    private const long CacheBytes = 48 << 20;
    private const long LargestPage = 4 << 20;

    /// <summary>Adds them.</summary>
    public static WebApplicationBuilder AddOperations(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = LongAddresses.Received;
            kestrel.Limits.MaxRequestBufferSize = LongAddresses.Received + (64 << 10);
        });
        builder.Services.AddSingleton(Console.Out);
        builder.Services.AddSingleton<OpeningProgress>();
        builder.Services.AddSingleton<IProgress<CatchingUp>>(provider => provider.GetRequiredService<OpeningProgress>());
        builder.Services.AddSingleton<FirstStart>();
        builder.Services.AddSingleton<PageCachePolicy>();
        builder.Services.AddOutputCache(cache =>
        {
            cache.SizeLimit = CacheBytes;
            cache.MaximumBodySize = LargestPage;
            cache.DefaultExpirationTimeSpan = TimeSpan.FromMinutes(10);
            cache.AddPolicy(PageCache, policy => policy.AddPolicy<PageCachePolicy>(), excludeDefaultPolicy: true);
        });
        builder.Services.AddResponseCompression();
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        builder.Services.AddSingleton<ArchiveHealth>();
        builder.Services.AddHealthChecks().AddCheck<ArchiveHealth>("archive");
        return builder;
    }

    /// <summary>Maps /health/live, which answers while the process lives, and /health/ready, which answers Healthy once it can serve and what it waits for until then.</summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new() { Predicate = _ => false }).OpenAtAnyTime();
        endpoints.MapHealthChecks("/health/ready", new() { ResponseWriter = HealthAnswer.WriteAsync });
        return endpoints;
    }
}
