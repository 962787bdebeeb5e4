using MudBlazor.Services;
using NewsSearch.Indexing.Annotation.Concerns;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Concordances;
using NewsSearch.Indexing.Search.Marking;
using NewsSearch.Indexing.Search.Spellings;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Reading;
using NewsSearch.Web.Operations;
using NewsSearch.Web.Pages.Article;
using NewsSearch.Web.Pages.Compare;
using NewsSearch.Web.Pages.Context;
using NewsSearch.Web.Pages.Entity;
using NewsSearch.Web.Pages.Home;
using NewsSearch.Web.Pages.Leaders;
using NewsSearch.Web.Pages.Mentions;
using NewsSearch.Web.Pages.Search;
using NewsSearch.Web.Pages.Similar;

namespace NewsSearch.Web.Components.Shell;

/// <summary>The pages for reading.</summary>
public static class ReadingRoomServices
{
    private const string ForGood = "public, max-age=31536000, immutable";
    private const string Revalidated = "no-cache";

    /// <summary>Adds what pages ask.</summary>
    public static WebApplicationBuilder AddReadingRoom(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddRazorComponents();
        services.AddMudServices();
        services.Configure<ReadingRoomOptions>(builder.Configuration.GetSection(ReadingRoomOptions.Section));
        services.AddSingleton<AssetFiles>();
        services.AddSingleton<ArchiveStateQuery>();
        services.AddSingleton<KnownNames>();
        services.AddSingleton<HomeViewQuery>();
        services.AddSingleton<RecentPages>();
        services.AddSingleton<ResultPageQuery>();
        services.AddSingleton<ConcordanceReader>();
        services.AddSingleton<ContextViewQuery>();
        services.AddSingleton<FacetListQuery>();
        services.AddSingleton<SearchFeed>();
        services.AddSingleton<ComparisonQuery>();
        services.AddSingleton<SimilarViewQuery>();
        services.AddSingleton(provider => new ArticleMarker(new SpelledVariants(new GazetteerVariants(provider.GetRequiredService<Gazetteer>))));
        services.AddSingleton<CountryEvidence>();
        services.AddSingleton<AmongResultsQuery>();
        services.AddSingleton<ArticleViewQuery>();
        services.AddSingleton<EntityViewQuery>();
        services.AddSingleton<MentionsViewQuery>();
        services.AddSingleton<LeadersQuery>();
        return builder;
    }

    /// <summary>Serves the web root; files asked for with their stamp may be kept for good.</summary>
    public static IApplicationBuilder UseAssets(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = file =>
            file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? ForGood : Revalidated,
    });

    /// <summary>Maps the pages: static, without antiforgery tokens (they forbid keeping pages, and what a page for reading posts, the text of /similar, changes nothing), kept by address and state.</summary>
    public static IEndpointRouteBuilder MapReadingRoom(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapStaticAssets().OpenAtAnyTime();
        endpoints.MapGet("/sources", (HttpRequest request) => TypedResults.LocalRedirect("/outlets" + request.QueryString, permanent: true)).ExcludeFromDescription().OpenAtAnyTime();
        endpoints.MapGet(QuotesAddress.Search, (string? by, string? words) => TypedResults.LocalRedirect(QuotesAddress.Said(by ?? "", words).ToString())).ExcludeFromDescription();
        endpoints.MapGet("/search/feed", async (HttpRequest request, SearchFeed feed, CancellationToken ct) =>
            TypedResults.Bytes(await feed.OfAsync(SearchAddress.Parse(request.QueryString.Value).Shortened(), $"{request.Scheme}://{request.Host}", ct), "application/atom+xml; charset=utf-8")).ExcludeFromDescription().CacheOutput(OperationsServices.PageCache);
        endpoints.MapRazorComponents<App>().DisableAntiforgery().CacheOutput(OperationsServices.PageCache);
        return endpoints;
    }
}
