using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Importing;

namespace NewsSearch.Indexing.Commands;

/// <summary>Takes articles into the archive.</summary>
internal sealed class ImportVerb : Verb
{
    private readonly Argument<string[]> paths = new("PATH") { Description = "Files and folders, or '-' for standard input: text, HTML, JSON, JSON Lines, CSV, RSS, Atom, Reuters SGML; also in .gz, .zip, .tar.gz.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> source = new("--outlet", "--source") { Description = "The outlet of documents that name none.", HelpName = "NAME" };
    private readonly Option<string> entities = new("--entities") { Description = "'given': names that JSON records bring (people, places, organisations, countries, leaders) are taken as they are, and the text is not read for others. 'read': they are left aside.", HelpName = "given|read", DefaultValueFactory = _ => "read" };
    private readonly Option<bool> json = new("--json") { Description = "Print the report as JSON, one object a path." };

    public ImportVerb()
        : base(
            "import",
            "Imports articles. The same again adds nothing; a changed article is a new version. A running server shows them within two seconds.",
            "newssearch import news/ reports.zip",
            "newssearch import article.html --outlet \"Harbour Post\"",
            "newssearch import wire.jsonl --entities given",
            "zcat feed.jsonl.gz | newssearch import -")
    {
        Add(paths);
        Add(source);
        entities.AcceptOnlyFromAmong("given", "read");
        Add(entities);
        Add(json);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        var wanted = parse.GetValue(paths)!;
        if (wanted.FirstOrDefault(p => p != "-" && !File.Exists(p) && !Directory.Exists(p)) is { } missing)
            throw new UsageException($"There is no file or folder '{missing}'.");
        await using var session = ArchiveSession.OpenOrMake(parse);
        var rejected = 0L;
        foreach (var path in wanted)
        {
            var report = await ImportAsync(session, path, parse, ct);
            rejected += report.Rejected;
            await parse.InvocationConfiguration.Output.WriteAsync(parse.GetValue(json) ? JsonSerializer.Serialize(report, ContractJson.Options) + "\n" : ImportReportText.Of(report));
        }

        return rejected == 0 ? ExitCodes.Well : ExitCodes.Rejected;
    }

    private async Task<ImportReport> ImportAsync(ArchiveSession session, string path, ParseResult parse, CancellationToken ct)
    {
        using var progress = new ProgressLine<ImportProgress>(parse.InvocationConfiguration.Error, Told, session.Get<TimeProvider>());
        return await session.Get<Importer>().ImportAsync(path, new ImportOptions { Source = parse.GetValue(source), EntitiesGiven = parse.GetValue(entities) == "given" }, progress, ct);
    }

    private static string Told(ImportProgress p) =>
        string.Create(CultureInfo.InvariantCulture, $"{p.Articles:N0} articles, {p.Rejected:N0} rejected, {p.Characters / 1e6:N1} M characters, {p.Rate:N0} articles/s, at {p.At}");
}
