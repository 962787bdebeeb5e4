using System.CommandLine;
using System.Text.Json;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Commands;

/// <summary>Searches the archive.</summary>
internal sealed class SearchVerb : Verb
{
    private readonly TypedQuery query = new();
    private readonly Option<string[]> filters = new("--filter") { Description = "Only articles with this facet value, such as country=country/ua, person=person/xi-jinping or outlet=Reuters. Repeatable: any of a facet's values.", HelpName = "FACET=VALUE" };
    private readonly Option<string[]> without = new("--without") { Description = "No articles with this facet value.", HelpName = "FACET=VALUE" };
    private readonly Option<Facet[]> facets = new("--facets") { Description = "Count the values of these facets.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> from = new("--from") { Description = "First day; of a month or year its first.", HelpName = "YYYY[-MM[-DD]]" };
    private readonly Option<string?> to = new("--to") { Description = "Last day; of a month or year its last.", HelpName = "YYYY[-MM[-DD]]" };
    private readonly Option<SearchSort> sort = new("--sort") { Description = "The order of hits." };
    private readonly Option<string> meaning = new Option<string>("--meaning") { Description = "Whether the best hits are ordered by words and meaning, or by words alone.", DefaultValueFactory = _ => "on" }.AcceptOnlyFromAmong("on", "off");
    private readonly Option<string> aliases = new Option<string>("--aliases") { Description = "Whether a known name also finds its other names, Kiev also Kyiv, and a word its British or American spelling, or is looked for only as written.", DefaultValueFactory = _ => "on" }.AcceptOnlyFromAmong("on", "off");
    private readonly Option<bool> stories = new("--stories") { Description = "Find and count a story once, however many articles tell it nearly word for word." };
    private readonly Option<int> size = new("--size") { Description = "Hits wanted, up to 1000.", DefaultValueFactory = _ => 10 };
    private readonly Option<string?> cursor = new("--cursor") { Description = "Go on from the nextCursor of a response." };
    private readonly Option<bool> json = new("--json") { Description = "Print the response of the web API." };

    public SearchVerb()
        : base(
            "search",
            "Searches the archive as a browser does.",
            "newssearch search kyiv \"peace talks\" --from 2022-02-01 --sort newest",
            "newssearch search 'person:\"Xi Jinping\"' --facets country --json")
    {
        Add(query.Argument);
        foreach (var option in new Option[] { filters, without, facets, from, to, sort, meaning, aliases, stories, size, cursor, json })
            Add(option);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        var request = Request(parse);
        await using var session = ArchiveSession.Open(parse);
        var index = await session.IndexAsync(ct);
        if (request is { Meaning: true, Sort: SearchSort.Relevance or SearchSort.Recent, Text.Length: > 0 })
            await session.Get<ArchiveMeanings>().CatchUpAsync(ct);
        var response = await index.SearchAsync(request, ct);
        await parse.InvocationConfiguration.Output.WriteAsync(parse.GetValue(json) ? JsonSerializer.Serialize(response, ContractJson.Options) + "\n" : SearchText.Of(response));
        return ExitCodes.Well;
    }

    private SearchRequest Request(ParseResult parse)
    {
        var (first, last) = (Days(parse.GetValue(from))?.First, Days(parse.GetValue(to))?.Last);
        if (first > last)
            throw new UsageException($"--from {parse.GetValue(from)} lies after --to {parse.GetValue(to)}, so no article can match.");
        return new SearchRequest
        {
            Text = query.Of(parse),
            Filters = [.. Filters(parse.GetValue(filters), FilterMode.Any), .. Filters(parse.GetValue(without), FilterMode.None)],
            Days = first is null && last is null ? null : new DayRange(first, last),
            Notes = TypedDays.Notes(parse.GetValue(from), parse.GetValue(to)),
            Sort = parse.GetValue(sort),
            Meaning = parse.GetValue(meaning) != "off",
            Aliases = parse.GetValue(aliases) != "off",
            Stories = parse.GetValue(stories),
            Size = Math.Clamp(parse.GetValue(size), 0, 1000),
            Cursor = parse.GetValue(cursor),
            Facets = [.. (parse.GetValue(facets) ?? []).Select(f => new FacetWish(f))],
        };
    }

    private static IEnumerable<FacetFilter> Filters(string[]? given, FilterMode mode)
    {
        foreach (var filter in given ?? [])
        {
            var at = filter.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0 || !TryParse(filter[..at], out var facet))
                throw new UsageException($"'{filter}' is no filter. Write FACET=VALUE with one of {string.Join(", ", Enum.GetNames<Facet>()).ToLowerInvariant()}.");
            yield return new FacetFilter(facet, facet == Facet.Source ? Outlets.Named(filter[(at + 1)..]) : filter[(at + 1)..], mode);
        }
    }

    private static bool TryParse(string name, out Facet facet)
    {
        facet = Facet.Source;
        return name.Equals("outlet", StringComparison.OrdinalIgnoreCase) || Enum.TryParse(name, ignoreCase: true, out facet);
    }

    private static PartialDay? Days(string? given) => given is null ? null
        : TypedDays.Parse(given) ?? throw new UsageException($"'{given}' is no day, month or year. Write it as 2022-02-25, 2022-02 or 2022.");
}
