using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Faults;

/// <summary>The built command in processes of its own.</summary>
public sealed class KilledImportTests : ArchiveTest
{
    [Fact]
    public async Task A_killed_import_leaves_whole_batches_and_goes_on_where_it_was()
    {
        var input = Path.Combine(Folder.Path, "input.jsonl");
        await File.WriteAllLinesAsync(input, Enumerable.Range(0, 1_200).Select(Line), Cancel);
        using var import = BuiltCommand.Start(Folder, "import", input);

        // Killed as soon as something is acknowledged: in the middle, as far as can be told.
        while (!import.HasExited && (await Archive.ProgressAsync(Cancel)).Articles == 0)
            await Task.Yield();
        import.Kill();
        await import.WaitForExitAsync(Cancel);

        var acknowledged = (await Archive.ProgressAsync(Cancel)).Articles;
        acknowledged.ShouldBeGreaterThan(0);
        (await Archive.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
        (await BuiltCommand.RunAsync(Folder, "import", input)).Code.ShouldBe(0);
        (await Archive.ProgressAsync(Cancel)).Articles.ShouldBe(1_200);
    }

    [Fact]
    public async Task Two_commands_importing_at_once_while_this_process_reads_lose_nothing()
    {
        var (left, right) = (Path.Combine(Folder.Path, "left.jsonl"), Path.Combine(Folder.Path, "right.jsonl"));
        await File.WriteAllLinesAsync(left, Enumerable.Range(0, 300).Select(Line), Cancel);
        await File.WriteAllLinesAsync(right, Enumerable.Range(200, 300).Select(Line), Cancel);

        var codes = await Task.WhenAll(BuiltCommand.RunAsync(Folder, "import", left), BuiltCommand.RunAsync(Folder, "import", right));

        codes.Select(c => c.Code).ShouldBe([0, 0]);
        (await Archive.ChangesAsync(0, 5_000, Cancel)).Changes.Count.ShouldBe(500);
        (await Archive.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Standard_input_is_imported_as_it_comes()
    {
        using var import = BuiltCommand.Start(Folder, "import", "-");
        await import.StandardInput.WriteAsync(string.Join('\n', Enumerable.Range(0, 3).Select(Line)));
        import.StandardInput.Close();
        var output = await import.StandardOutput.ReadToEndAsync(Cancel);
        await import.WaitForExitAsync(Cancel);

        import.ExitCode.ShouldBe(0, output);
        (await Archive.ProgressAsync(Cancel)).Articles.ShouldBe(3);
    }

    private static string Line(int i) =>
        $$"""{"id": "n{{i}}", "source": "Harbour Post", "title": "Story number {{i}}", "text": "{{Sample.Words($"word{i}x", 60)}}"}""";
}
