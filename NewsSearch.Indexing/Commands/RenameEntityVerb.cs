using System.CommandLine;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;

namespace NewsSearch.Indexing.Commands;

/// <summary>Shows an entity under another name.</summary>
internal sealed class RenameEntityVerb : FixVerb
{
    private readonly Argument<string> id = new("ID") { Description = "The entity's id: its page's address without the first '/'." };
    private readonly Argument<string> name = new("NAME") { Description = "The name to show." };

    public RenameEntityVerb()
        : base("rename", "Shows an entity under another name; its id and address stay.", "newssearch annotate-fix rename person/volodymyr-zelenskiy \"Volodymyr Zelenskyy\"")
    {
        Add(id);
        Add(name);
    }

    protected override Task<NameFix> ReadAsync(ParseResult parse, NameFixes names, CancellationToken ct) =>
        Task.FromResult(new NameFix { Kind = NameFixKind.Rename, Entity = parse.GetValue(id)!, Name = parse.GetValue(name)!.Trim() });
}
