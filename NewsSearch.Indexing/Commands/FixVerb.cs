using System.CommandLine;
using System.Globalization;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;

namespace NewsSearch.Indexing.Commands;

/// <summary>What the verbs that correct names share: they keep a correction, lay it over the articles and say what came of it.</summary>
internal abstract class FixVerb : Verb
{
    private readonly Option<string?> why = new("--why") { Description = "The reason; the list of corrections shows it." };

    protected FixVerb(string name, string description, params IReadOnlyList<string> examples)
        : base(name, description, examples) =>
        Add(why);

    /// <summary>The correction that the words mean.</summary>
    /// <exception cref="ArchiveException">An id is not known.</exception>
    protected abstract Task<NameFix> ReadAsync(ParseResult parse, NameFixes names, CancellationToken ct);

    protected sealed override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        await using var session = ArchiveSession.Open(parse);
        var fix = await ReadAsync(parse, session.Get<NameFixes>(), ct) with { Why = parse.GetValue(why) };
        var kept = await KeptAsync(parse, session, progress => session.Archive.FixNamesAsync(fix, progress, ct));
        await parse.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Correction {kept.Number}: {kept.Fix.InWords()}; {Counted(kept.Articles)} changed."));
        return ExitCodes.Well;
    }

    /// <summary>An entity that must be known.</summary>
    protected static async Task<FixTarget> KnownAsync(NameFixes names, string id, CancellationToken ct) =>
        await names.KnownAsync(id, ct) ?? throw new ArchiveException($"Neither an article nor a table knows '{id}'. The address of an entity's page without the first '/' is its id: person/jane-doe.");

    /// <summary>What was kept, its progress shown meanwhile.</summary>
    internal static async Task<KeptNameFix> KeptAsync(ParseResult parse, ArchiveSession session, Func<IProgress<NameFixProgress>, Task<NameFixOutcome>> work)
    {
        using var progress = new ProgressLine<NameFixProgress>(parse.InvocationConfiguration.Error, p => string.Create(CultureInfo.InvariantCulture, $"{p.Done:N0} of {p.Of:N0} articles looked at"), session.Get<TimeProvider>());
        var outcome = await work(progress);
        return outcome.Kept ?? throw new ArchiveException(outcome.Refused ?? "The correction was refused.");
    }

    /// <summary>"1 article", "1,200 articles".</summary>
    internal static string Counted(int articles) => articles == 1 ? "1 article" : string.Create(CultureInfo.InvariantCulture, $"{articles:N0} articles");
}
