using System.Diagnostics;
using NewsSearch.Indexing.Archive;
using Xunit;

namespace NewsSearch.Tests.Faults;

/// <summary>The built command in a process of its own.</summary>
internal static class BuiltCommand
{
    public static async Task<(int Code, string Output, string Error)> RunAsync(ArchiveFolder archive, params string[] args)
    {
        using var process = Start(archive, args);
        var texts = await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, texts[0], texts[1]);
    }

    public static Process Start(ArchiveFolder archive, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var word in (string[])["exec", Dll(), .. args, "--archive", archive.Path])
            start.ArgumentList.Add(word);
        return Process.Start(start)!;
    }

    // Beside its own libraries: those beside the tests are a web server's.
    private static string Dll()
    {
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        var root = built.Parent!.Parent!.Parent!.Parent!;
        return Path.Combine(root.FullName, "NewsSearch.Indexing", "bin", built.Parent.Name, built.Name, "NewsSearch.Indexing.dll");
    }
}
