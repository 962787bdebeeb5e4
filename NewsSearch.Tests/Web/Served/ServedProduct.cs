using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Components.Shell;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

/// <summary>The whole product in this process, over an archive of three articles that were read by hand; nothing reads them behind it.</summary>
public sealed class ServedProduct : WebApplicationFactory<AssetFiles>, IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newssearch-served-");

    /// <summary>Ids of the articles by what they are: "summit", "hostile", "withdrawn".</summary>
    public Dictionary<string, string> Ids { get; } = [];

    /// <summary>A key to the API.</summary>
    public string Key { get; private set; } = "";

    private NewsArchive Archive => Services.GetRequiredService<NewsArchive>();

    public async ValueTask InitializeAsync()
    {
        await Services.GetRequiredService<ArchiveOpening>().WaitAsync(CancellationToken.None);
        var import = await Archive.StartImportAsync("/srv/news/wire");
        var outcomes = await Archive.StoreAsync([.. ServedArticles.All.Select(a => a.Article)], import);
        foreach (var (article, outcome) in ServedArticles.All.Zip(outcomes))
            Ids[article.Name] = outcome.Id;
        await Archive.SaveReadingsAsync([.. ServedArticles.All.Zip(outcomes).Select(a => (a.Second.Id, 1, a.First.Read))]);
        await Archive.StoreAsync([ServedArticles.SummitCorrected]);
        await Archive.SaveReadingsAsync([(Ids["summit"], 2, ServedArticles.All[0].Read)]);
        await Archive.WithdrawAsync(Ids["withdrawn"], "The agency recalled it.");
        await Archive.FinishImportAsync(import, JsonSerializer.Serialize(ServedArticles.Imported, ContractJson.Options));
        Key = await Archive.AddKeyAsync("tests");
        await IndexedAsync();
    }

    /// <summary>Has more articles in the archive for as long as something is looked at, however that ends.</summary>
    public async Task WithAsync(IReadOnlyList<Article> articles, Func<IReadOnlyList<string>, Task> look)
    {
        var ids = (await Archive.StoreAsync(articles)).Select(outcome => outcome.Id).ToList();
        try
        {
            await IndexedAsync();
            await look(ids);
        }
        finally
        {
            foreach (var id in ids)
                await Archive.EraseAsync(id);
            await IndexedAsync();
        }
    }

    /// <summary>Waits until what is stored can be searched.</summary>
    public async Task IndexedAsync()
    {
        var engine = Services.GetRequiredService<ISearchEngine>();
        var stored = await Archive.SequenceAsync();
        while (engine.Sequence < stored)
            await Task.Yield();
    }

    /// <summary>A client that follows no redirect.</summary>
    public HttpClient Client() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>The body of a page that is there.</summary>
    public async Task<string> PageAsync(string path)
    {
        using var client = Client();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A page that is there, as a document.</summary>
    public async Task<IHtmlDocument> DocumentAsync(string path) => new HtmlParser().ParseDocument(await PageAsync(path));

    /// <summary>The body of a page that is there, its character references read.</summary>
    public async Task<string> TextAsync(string path) => WebUtility.HtmlDecode(await PageAsync(path));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("archive", folder.FullName);
        builder.UseSetting("NewsSearch:ImportSample", "false");
        builder.UseSetting("NewsSearch:OwnOutlets:0", "Meridian Wire");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(TextWriter.Null);
            services.AddSingleton<TimeProvider>(new PatientClock());
            foreach (var reader in services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name == "ReadingService").ToList())
                services.Remove(reader);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await ServedFolder.DeleteAsync(folder);
        GC.SuppressFinalize(this);
    }
}
