using System.CommandLine;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Importing;

namespace NewsSearch.Indexing.Commands;

/// <summary>Says that words are no name.</summary>
internal sealed class NotANameVerb : FixVerb
{
    private readonly Argument<string[]> words = new("WORDS") { Description = "The words as texts write them, letter by letter; several are each no name.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<MentionKind> kind = new("--kind") { Description = "As what they were read: person, place, organisation or demonym.", Required = true, HelpName = "KIND" };
    private readonly Option<string?> article = new("--article") { Description = "Only in this article.", HelpName = "ARTICLE" };

    public NotANameVerb()
        : base(
            "not-a-name",
            "Says that words which were read as a name are none.",
            "newssearch annotate-fix not-a-name \"Breaking News\" --kind organisation",
            "newssearch annotate-fix not-a-name May --kind person --article 3k9x0a2b7c1d")
    {
        Add(words);
        Add(kind);
        Add(article);
    }

    protected override Task<NameFix> ReadAsync(ParseResult parse, NameFixes names, CancellationToken ct) =>
        Task.FromResult(new NameFix { Kind = NameFixKind.NotAName, Surfaces = parse.GetValue(words)!, ReadAs = parse.GetValue(kind), Article = parse.GetValue(article) });
}
