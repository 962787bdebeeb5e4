using System.CommandLine;
using System.Globalization;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;

namespace NewsSearch.Indexing.Commands;

/// <summary>Gives some of an entity's mentions to another.</summary>
internal sealed class SplitEntityVerb : FixVerb
{
    private readonly Argument<string> id = new("ID") { Description = "The entity that has too much." };
    private readonly Option<string[]> written = new("--as") { Description = "A name as texts write it, letter by letter; repeatable. Without it, every mention within the bounds below.", HelpName = "NAME" };
    private readonly Option<string?> article = new("--article") { Description = "Only in this article.", HelpName = "ARTICLE" };
    private readonly Option<string?> source = new("--outlet", "--source") { Description = "Only in articles of this outlet.", HelpName = "OUTLET" };
    private readonly Option<string?> from = new("--from") { Description = "Only in articles of this day or later: 2022-02-25.", HelpName = "DAY" };
    private readonly Option<string?> to = new("--to") { Description = "Only in articles of this day or earlier.", HelpName = "DAY" };
    private readonly Option<string?> into = new("--into") { Description = "The entity that they mean.", HelpName = "ID" };
    private readonly Option<string?> named = new("--new") { Description = "The name of a new entity that they mean: \"John Smith (footballer)\".", HelpName = "NAME" };

    public SplitEntityVerb()
        : base(
            "split",
            "Gives some of an entity's mentions to another, or to a new one: namesakes that were read as one.",
            "newssearch annotate-fix split person/john-smith --as \"J. Smith\" --into person/jane-smith",
            "newssearch annotate-fix split person/john-smith --outlet \"Goal Weekly\" --from 2019-01-01 --new \"John Smith (footballer)\"")
    {
        Add(id);
        foreach (var option in new Option[] { written, article, source, from, to, into, named })
            Add(option);
    }

    protected override async Task<NameFix> ReadAsync(ParseResult parse, NameFixes names, CancellationToken ct)
    {
        var (known, fresh) = (parse.GetValue(into), parse.GetValue(named));
        if (known is null == fresh is null)
            throw new UsageException("Say whom they mean: --into an entity that is known, or a --new one.");
        var entity = parse.GetValue(id)!;
        return new NameFix
        {
            Kind = NameFixKind.Split,
            Entity = entity,
            Surfaces = parse.GetValue(written) ?? [],
            Article = parse.GetValue(article),
            Source = parse.GetValue(source),
            From = Day(parse.GetValue(from)),
            To = Day(parse.GetValue(to)),
            Into = known is not null ? await KnownAsync(names, known, ct) : await FreshAsync(names, entity, fresh!, ct),
        };
    }

    private static async Task<FixTarget> FreshAsync(NameFixes names, string entity, string fresh, CancellationToken ct) =>
        await names.NewAsync(await KnownAsync(names, entity, ct), fresh, ct)
        ?? throw new ArchiveException($"'{fresh}' makes the id of an entity that is known already, or none. Name it --into, or tell the new one apart: \"{fresh} (footballer)\".");

    private static DateOnly? Day(string? written) =>
        written is null ? null
        : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new UsageException($"'{written}' is no day. Write 2022-02-25.");
}
