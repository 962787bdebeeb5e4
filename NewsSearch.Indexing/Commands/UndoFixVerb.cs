using System.CommandLine;
using System.Globalization;

namespace NewsSearch.Indexing.Commands;

/// <summary>Takes a correction of names off again.</summary>
internal sealed class UndoFixVerb : Verb
{
    private readonly Argument<long> number = new("NUMBER") { Description = "The correction's number, as the list has it." };

    public UndoFixVerb()
        : base("undo", "Takes a correction off again: what it changed is as it was read.", "newssearch annotate-fix undo 12") =>
        Add(number);

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await using var session = ArchiveSession.Open(parse);
        var kept = await FixVerb.KeptAsync(parse, session, progress => session.Archive.UndoNameFixAsync(parse.GetValue(number), progress, ct));
        await parse.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Correction {kept.Number} is undone: {kept.Fix.InWords()}."));
        return ExitCodes.Well;
    }
}
