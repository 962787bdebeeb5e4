using System.CommandLine;
using System.Globalization;
using NewsSearch.Indexing.Archive;

namespace NewsSearch.Indexing.Commands;

/// <summary>Lists what operators did and what was imported.</summary>
internal sealed class LogVerb : Verb
{
    private const int Most = 1000;

    public LogVerb()
        : base("log", "Lists imports, articles withdrawn, erased and corrected, and names corrected, latest first.", "newssearch log")
    {
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await using var session = ArchiveSession.Open(parse);
        var acts = (await session.Archive.LogAsync(Most, ct)).Select(l => (l.At, Text: Told(l)));
        var imports = (await session.Archive.ImportsAsync(Most, ct)).Select(i => (At: i.StartedAt, Text: $"Import of {i.Path}{(i.FinishedAt is null ? ", not finished" : "")}"));
        foreach (var (at, text) in acts.Concat(imports).OrderByDescending(l => l.At))
            await parse.InvocationConfiguration.Output.WriteLineAsync($"{at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)}  {text.TrimEnd()}");
        return ExitCodes.Well;
    }

    private static string Told(LogEntry entry) => entry.Act switch
    {
        ArchiveAct.NamesCorrected => $"Names corrected: {entry.Detail}",
        ArchiveAct.NamesRestored => $"Names: {entry.Detail}",
        _ => $"{entry.Act} {entry.Article} {entry.Detail}",
    };
}
