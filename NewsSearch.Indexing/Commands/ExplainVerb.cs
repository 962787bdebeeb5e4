using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Commands;

/// <summary>Tells how a query is understood, without listing what it finds.</summary>
internal sealed class ExplainVerb : Verb
{
    private readonly TypedQuery query = new();
    private readonly Option<bool> json = new("--json") { Description = "Print it as the web API has it." };

    public ExplainVerb()
        : base(
            "explain",
            "Tells how the archive understands a query: its reading in words, and what of it was ignored or read otherwise and why.",
            "newssearch explain 'kyiv NEAR/5 talks date:last-year'",
            "newssearch explain '\"sanctions [European Union]\"~8' --json")
    {
        Add(query.Argument);
        Add(json);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await using var session = ArchiveSession.Open(parse);
        var found = await (await session.IndexAsync(ct)).SearchAsync(new SearchRequest { Text = query.Of(parse), Size = 0, Meaning = false }, ct);
        await parse.InvocationConfiguration.Output.WriteAsync(parse.GetValue(json) ? JsonSerializer.Serialize(found.Query, ContractJson.Options) + "\n" : Text(found));
        return ExitCodes.Well;
    }

    private static string Text(SearchResponse found)
    {
        var text = new StringBuilder();
        Line(text, $"Looks for {found.Query.Meaning ?? "all articles"}.");
        if (found.Query.Words.Length > 0)
            Line(text, $"Read as {found.Query.Words}");
        foreach (var note in found.Query.Notes)
            Line(text, $"- {note}");
        Line(text, $"Finds {found.Total:N0} {(found.Total == 1 ? "article" : "articles")}{(found.Partial ? ", and perhaps more: time ran out" : "")}.");
        return text.ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
