using System.CommandLine;
using NewsSearch.Indexing.Archive;

namespace NewsSearch.Indexing.Commands;

/// <summary>Corrects an article.</summary>
internal sealed class SetVerb : Verb
{
    private readonly Argument<string> id = new("ID") { Description = "The article's id, the last part of its address." };
    private readonly Option<string?> title = new("--title") { Description = "The headline." };
    private readonly Option<string?> date = new("--date") { Description = "The date: 2022, 2022-02, 2022-02-25 or 2022-02-25T09:30+02:00; 'none' for an article without a date to be trusted." };
    private readonly Option<string?> source = new("--outlet", "--source") { Description = "The outlet; empty for none." };
    private readonly Option<string[]?> author = new("--author") { Description = "An author; repeatable. Empty for none." };
    private readonly Option<string?> url = new("--url") { Description = "The address of the original; empty for none." };
    private readonly Option<string?> section = new("--section") { Description = "The section; empty for none." };
    private readonly Option<string?> language = new("--language") { Description = "The language, ISO 639-1: en." };

    public SetVerb()
        : base("set", "Corrects what was read wrong in an article. Outlives later imports of it, and is logged.", "newssearch set 3k9x0a2b7c1d --date 2014-03-18 --outlet \"Harbour Post\"")
    {
        Add(id);
        foreach (var option in new Option[] { title, date, source, author, url, section, language })
            Add(option);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken ct)
    {
        var correction = Correction(parse);
        if (correction.Fields().Count == 0)
            throw new UsageException("Nothing to set. Name at least one of --title, --date, --outlet, --author, --url, --section, --language.");
        await using var session = ArchiveSession.Open(parse);
        if (!await session.Archive.CorrectAsync(parse.GetValue(id)!, correction, ct))
            throw new ArchiveException($"There is no article '{parse.GetValue(id)}'.");
        await parse.InvocationConfiguration.Output.WriteLineAsync($"Corrected: {string.Join(", ", correction.Fields())}.");
        return ExitCodes.Well;
    }

    private ArticleCorrection Correction(ParseResult parse)
    {
        var when = parse.GetValue(date);
        var undated = when is "none" or "";
        return new ArticleCorrection
        {
            Title = parse.GetValue(title),
            Undated = undated,
            Published = when is null || undated ? null : WrittenDate.Read(when) ?? throw new UsageException($"'{when}' is no date. Write 2022, 2022-02, 2022-02-25 or 2022-02-25T09:30+02:00."),
            Source = parse.GetValue(source),
            Authors = parse.GetResult(author) is null ? null : [.. (parse.GetValue(author) ?? []).Where(a => a.Length > 0)],
            Url = parse.GetValue(url),
            Section = parse.GetValue(section),
            Language = parse.GetValue(language),
        };
    }
}
