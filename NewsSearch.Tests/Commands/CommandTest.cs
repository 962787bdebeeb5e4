using NewsSearch.Indexing.Commands;

namespace NewsSearch.Tests.Commands;

/// <summary>Runs commands in this process over an archive of their own.</summary>
public abstract class CommandTest : IDisposable
{
    protected CommandTest() => Directory.CreateDirectory(Folder);

    protected string Folder { get; } = Path.Combine(Path.GetTempPath(), "newssearch-tests", Path.GetRandomFileName());

    protected string Archive => Path.Combine(Folder, "archive");

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The exit code, standard output and standard error of a command over the test's archive.</summary>
    protected async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync([.. args, "--archive", Archive], output, error);
        return (code, output.ToString(), error.ToString());
    }

    protected string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
