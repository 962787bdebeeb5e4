using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;
using NewsSearch.Web.Components.Shell;
using NewsSearch.Web.Operations;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

/// <summary>The product while another process brings its archive up to date, for which it waits as for its own work on it.</summary>
public sealed class OpeningTests : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newssearch-opening-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync() => await ServedFolder.DeleteAsync(folder);

    [Fact]
    public async Task Until_the_archive_is_open_every_page_says_what_is_done_and_then_is_the_page_asked_for()
    {
        await using var product = new OpeningProduct(folder.FullName);
        using var client = product.CreateClient();
        using (product.Working)
        {
            using var page = await client.GetAsync("/search?q=gas", Stop);
            page.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            page.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(2));
            page.Headers.CacheControl!.NoStore.ShouldBeTrue();
            (await Shown(page)).ShouldBe(("The archive is being opened.", "2", false));

            product.Services.GetRequiredService<OpeningProgress>().Report(new CatchingUp("Bringing the archive up to date, step 1 of 2", 60_000, 120_000));
            using var later = await client.GetAsync("/", Stop);
            (await Shown(later)).ShouldBe(("Bringing the archive up to date, step 1 of 2: 60,000 of 120,000 articles.", "2", true));
        }

        await product.Services.GetRequiredService<ArchiveOpening>().WaitAsync(Stop);
        (await client.GetAsync("/search?q=gas", Stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Until_the_archive_is_open_programs_are_told_so_and_the_server_says_that_it_lives_but_is_not_ready()
    {
        await using var product = new OpeningProduct(folder.FullName);
        using var client = product.CreateClient();
        using (product.Working)
        {
            using var answer = await client.GetAsync("/api/v1/search?q=gas", Stop);
            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            answer.Headers.RetryAfter.ShouldNotBeNull();
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
            var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
            problem.GetProperty("title").GetString().ShouldBe("The archive is being opened");

            (await client.GetAsync("/health/live", Stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await client.GetAsync("/health/ready", Stop)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await client.GetAsync("/css/base.css", Stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        await product.Services.GetRequiredService<ArchiveOpening>().WaitAsync(Stop);
        (await client.GetAsync("/health/ready", Stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetAsync("/api/v1/search?q=gas", Stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<(string Doing, string AsksAgain, bool HasBar)> Shown(HttpResponseMessage answer)
    {
        using var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop));
        page.QuerySelector("h1")!.TextContent.ShouldBe("The archive is being opened");
        return (page.QuerySelector("[role=status]")!.TextContent, page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")!, page.QuerySelector("progress[value='60000'][max='120000']") is not null);
    }

    private sealed class OpeningProduct(string path) : WebApplicationFactory<AssetFiles>
    {
        /// <summary>What a process holds that brings the archive's tables up to date.</summary>
        public FileStream Working { get; } = new(new ArchiveFolder(path).Database + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("archive", path);
            builder.UseSetting("NewsSearch:ImportSample", "false");
            builder.ConfigureLogging(logging => logging.ClearProviders());
            builder.ConfigureTestServices(services => services.AddSingleton(TextWriter.Null));
        }
    }
}
