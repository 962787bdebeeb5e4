using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text.Json;
using Xunit;

namespace NewsSearch.Tests.Journeys;

/// <summary>The product as a user starts it, on an archive folder of its own with the sample imported and its names and meaning read: no page changes from one look to the next. Listens on loopback; ends with the tests.</summary>
public sealed class RunningProduct : IAsyncLifetime
{
    private readonly DirectoryInfo _archive = Directory.CreateTempSubdirectory("newssearch-journeys-");
    private Process? _server;

    /// <summary>Where it answers, without a slash at the end.</summary>
    public string Address { get; } = $"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}";

    /// <summary>What it printed so far.</summary>
    public List<string> Printed { get; } = [];

    public async ValueTask InitializeAsync()
    {
        if (Browser.WhyNot() is not null)
            return;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NewsSearch.Web.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.Combine(Root(), "NewsSearch.Web"),
        };
        start.Environment["NEWSSEARCH_ARCHIVE"] = Path.Combine(_archive.FullName, "archive");
        start.Environment["ASPNETCORE_URLS"] = Address;
        _server = Process.Start(start) ?? throw new InvalidOperationException("The product did not start.");
        _server.OutputDataReceived += (_, line) => Keep(line.Data);
        _server.ErrorDataReceived += (_, line) => Keep(line.Data);
        _server.BeginOutputReadLine();
        _server.BeginErrorReadLine();
        await UntilReadAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            _server.Kill(entireProcessTree: true);
            await _server.WaitForExitAsync();
            _server.Dispose();
        }

        _archive.Delete(recursive: true);
    }

    /// <summary>Waits until it is ready and every name and all meaning is read, for at most five minutes.</summary>
    private async Task UntilReadAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < TimeSpan.FromMinutes(5))
        {
            if (_server!.HasExited)
                throw new InvalidOperationException("The product ended: " + string.Join('\n', Printed));
            if (await IsReadAsync(client))
                return;
            await Task.Delay(250);
        }

        throw new InvalidOperationException("The product was not ready in five minutes: " + string.Join('\n', Printed));
    }

    private static async Task<bool> IsReadAsync(HttpClient client) =>
        await AreAllAsync(client, "", hit => hit.GetProperty("namesRead").GetBoolean())
        && await AreAllAsync(client, "q=the&", hit => hit.GetProperty("rank") is { ValueKind: JsonValueKind.Object } rank && rank.GetProperty("meaning").ValueKind == JsonValueKind.Number);

    /// <summary>Whether something is found and all of it is so; not while the product cannot be asked.</summary>
    private static async Task<bool> AreAllAsync(HttpClient client, string query, Predicate<JsonElement> so)
    {
        try
        {
            using var answer = await client.GetAsync($"/api/v1/search?{query}size=100");
            if (answer.StatusCode != HttpStatusCode.OK)
                return false;
            using var found = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            var hits = found.RootElement.GetProperty("hits").EnumerateArray().ToList();
            return hits.Count > 0 && hits.TrueForAll(so);
        }
        catch (Exception notYet) when (notYet is HttpRequestException or JsonException)
        {
            return false;
        }
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (Printed)
            Printed.Add(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!);
        while (!File.Exists(Path.Combine(folder.FullName, "NewsSearch.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The repository's root was not found above the tests.");
        return folder.FullName;
    }
}
