using System.CommandLine;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;

namespace NewsSearch.Indexing.Commands;

/// <summary>Makes two entities one.</summary>
internal sealed class MergeEntitiesVerb : FixVerb
{
    private readonly Argument<string> id = new("ID") { Description = "The entity that goes into the other; its address leads there from then on." };
    private readonly Argument<string> into = new("INTO") { Description = "The entity that stays." };

    public MergeEntitiesVerb()
        : base("merge", "Makes two entities one: every mention of the first means the second.", "newssearch annotate-fix merge person/jon-smith person/john-smith --why \"A misspelling\"")
    {
        Add(id);
        Add(into);
    }

    protected override async Task<NameFix> ReadAsync(ParseResult parse, NameFixes names, CancellationToken ct) =>
        new() { Kind = NameFixKind.Merge, Entity = parse.GetValue(id)!, Into = await KnownAsync(names, parse.GetValue(into)!, ct) };
}
