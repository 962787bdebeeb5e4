using System.Net;
using System.Net.Sockets;

namespace NewsSearch.Web.Operations;

/// <summary>Where the server listens when nobody says: on loopback alone.</summary>
public static class ListeningAddress
{
    private const int FirstPort = 5080;
    private const int LastPort = 5099;
    private static readonly string[] Settings = ["urls", "http_ports", "https_ports"];

    /// <summary>Listens on http://localhost:5080, or the next free port, unless the configuration names an address.</summary>
    public static WebApplicationBuilder AddListeningAddress(this WebApplicationBuilder builder)
    {
        var configured = Settings.Any(s => !string.IsNullOrEmpty(builder.Configuration[s])) || builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!configured)
            builder.WebHost.UseUrls(FormattableString.Invariant($"http://localhost:{FreePort()}"));
        return builder;
    }

    /// <summary>What is said where another program listens at an address, by the server's message, which names it.</summary>
    public static string Taken(string message) =>
        $"{message.Split(' ').FirstOrDefault(word => word.StartsWith("http", StringComparison.Ordinal))?.TrimEnd(':') ?? "The address"} is taken: another program listens there, perhaps NewsSearch itself. Name another address with --urls, such as http://localhost:5090.";

    // Where every port is taken, the first gives the clearest message.
    private static int FreePort() =>
        Enumerable.Range(FirstPort, LastPort - FirstPort + 1).FirstOrDefault(IsFree, FirstPort);

    private static bool IsFree(int port)
    {
        using var probe = new TcpListener(IPAddress.Loopback, port);
        try
        {
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
