using System.CommandLine;
using NewsSearch.Indexing.Archive;

namespace NewsSearch.Indexing.Commands;

/// <summary>Takes an article out of search and pages.</summary>
internal sealed class WithdrawVerb : Verb
{
    private readonly Argument<string> id = new("ID") { Description = "The article's id, the last part of its address." };
    private readonly Option<string?> why = new("--why") { Description = "The reason; its page shows it." };
    private readonly Option<bool> undo = new("--undo") { Description = "Bring a withdrawn article back." };

    public WithdrawVerb()
        : base("withdraw", "Takes an article out of search and pages; the archive keeps it. Is logged.", "newssearch withdraw 3k9x0a2b7c1d --why \"Names the wrong person\"", "newssearch withdraw 3k9x0a2b7c1d --undo")
    {
        Add(id);
        Add(why);
        Add(undo);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        var (article, reason, back) = (parse.GetValue(id)!, parse.GetValue(why), parse.GetValue(undo));
        if (back == !string.IsNullOrWhiteSpace(reason))
            throw new UsageException("Say --why an article is withdrawn, or --undo to bring it back.");
        await using var session = ArchiveSession.Open(parse);
        var done = back ? await session.Archive.ReinstateAsync(article, ct) : await session.Archive.WithdrawAsync(article, reason!, ct);
        if (!done)
            throw new ArchiveException(back ? $"There is no withdrawn article '{article}'." : $"There is no article '{article}'.");
        await parse.InvocationConfiguration.Output.WriteLineAsync(back ? $"Article {article} is back." : $"Article {article} is withdrawn.");
        return ExitCodes.Well;
    }
}
