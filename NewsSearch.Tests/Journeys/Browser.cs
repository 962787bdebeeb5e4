using Microsoft.Playwright;
using Xunit;

namespace NewsSearch.Tests.Journeys;

/// <summary>The machine's own Chromium, one for all journeys.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why there can be no journey here; null where there can. With NEWSSEARCH_JOURNEYS=required a missing browser fails instead.</summary>
    public static string? WhyNot() =>
        File.Exists(Chromium) || Environment.GetEnvironmentVariable("NEWSSEARCH_JOURNEYS") == "required" ? null : $"There is no {Chromium}; install Chromium to run the journeys.";

    public async ValueTask InitializeAsync()
    {
        if (WhyNot() is not null)
            return;
        // As long as all other waiting of a page: a machine that is busy is no fault.
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A fresh page; skips the test where there is no browser.</summary>
    public async Task<IPage> OpenAsync(int width = 1440, bool script = true, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(WhyNot() is not null, WhyNot() ?? "");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
