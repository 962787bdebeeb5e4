using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace NewsSearch.Web.Operations;

/// <summary>Says on the console where the reading room can be read, once it can.</summary>
public static class AddressPrinter
{
    /// <summary>Prints the addresses when the server listens.</summary>
    public static WebApplication PrintAddressWhenStarted(this WebApplication app)
    {
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
            foreach (var address in addresses)
                app.Services.GetRequiredService<TextWriter>().WriteLine($"NewsSearch is open at {address} (Ctrl+C closes it)");
        });
        return app;
    }
}
