using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Commands;

/// <summary>Lists corrections of names.</summary>
internal sealed class ListFixesVerb : Verb
{
    private readonly Option<bool> json = new("--json") { Description = "One object a correction." };

    public ListFixesVerb()
        : base("list", "Lists the corrections of names, latest first, undone ones too.", "newssearch annotate-fix list") =>
        Add(json);

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await using var session = ArchiveSession.Open(parse);
        foreach (var kept in await session.Archive.NameFixesAsync(ct))
            await parse.InvocationConfiguration.Output.WriteLineAsync(parse.GetValue(json) ? JsonSerializer.Serialize(kept, ContractJson.Options) : Told(kept));
        return ExitCodes.Well;
    }

    private static string Told(KeptNameFix kept) => string.Create(
        CultureInfo.InvariantCulture,
        $"{kept.Number,4}  {When(kept.MadeAt)}  {kept.Fix.InWords()}{(kept.Fix.Why is { } why ? $": {why}" : "")}  {(kept.UndoneAt is { } undone ? $"undone {When(undone)}" : FixVerb.Counted(kept.Articles))}{(kept.Open ? ", not yet all; a server goes on, or 'newssearch read'" : "")}");

    private static string When(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
