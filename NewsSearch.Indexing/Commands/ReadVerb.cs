using System.CommandLine;
using System.Globalization;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;

namespace NewsSearch.Indexing.Commands;

/// <summary>Reads names and meaning now.</summary>
internal sealed class ReadVerb : Verb
{
    public ReadVerb()
        : base("read", "Reads the names of all articles that have not been read, or were read by older models or tables, then their meaning. A running server does so by itself.", "newssearch read")
    {
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await using var session = ArchiveSession.Open(parse);
        using var progress = new ProgressLine<ReadingProgress>(parse.InvocationConfiguration.Error, Told, session.Get<TimeProvider>());
        var read = await session.Get<NameReader>().ReadAllAsync(progress, ct);
        await session.Get<MeaningReader>().ReadAllAsync(progress, ct);
        var reached = await session.Archive.ProgressAsync(ct);
        await parse.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{read:N0} articles read. {Told(reached)}"));
        return ExitCodes.Well;
    }

    private static string Told(ReadingProgress p) => string.Create(CultureInfo.InvariantCulture, $"Names are read in {p.Read:N0} of {p.Articles:N0} articles, meaning in {p.Compared:N0}.");
}
