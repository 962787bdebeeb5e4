using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Faults;

/// <summary>The server started where another listens already.</summary>
public sealed class TakenAddressTests : ArchiveTest
{
    [Fact]
    public async Task It_says_in_a_line_that_the_address_is_taken_and_how_to_name_another()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "NewsSearch.Web.dll"), "--urls", address, "--archive", Folder.Path]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var server = Process.Start(start)!;
        var printed = await Task.WhenAll(server.StandardOutput.ReadToEndAsync(Cancel), server.StandardError.ReadToEndAsync(Cancel));
        await server.WaitForExitAsync(Cancel);

        server.ExitCode.ShouldBe(1);
        printed[1].TrimEnd().ShouldBe($"{address} is taken: another program listens there, perhaps NewsSearch itself. Name another address with --urls, such as http://localhost:5090.");
        printed[0].ShouldNotContain("   at ");
    }
}
