using System.Text.Json;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Importing;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Pages.Sources;

/// <summary>An import as the page lists it.</summary>
/// <param name="Record">The import.</param>
/// <param name="Report">What it did; null where it has not finished.</param>
public sealed record ImportLine(ImportRecord Record, ImportReport? Report)
{
    /// <summary>Reads the report kept with <paramref name="record"/>.</summary>
    public static ImportLine Of(ImportRecord record) =>
        new(record, record.Report is { } json ? JsonSerializer.Deserialize<ImportReport>(json, ContractJson.Options) : null);

    /// <summary>What was imported, by the last two parts of its path: where files lie on the server is not for every reader.</summary>
    public string Name => string.Join('/', Record.Path.Split('/', '\\', StringSplitOptions.RemoveEmptyEntries).TakeLast(2));

    /// <summary>How many articles it brought or changed.</summary>
    public long Brought => Report is null ? 0 : Report.Added + Report.NewVersions;

    /// <summary>What its page begins with: what it brought, else what it changed; nothing where it did neither, or where that was not kept.</summary>
    public ImportMarks Beginning => Report switch
    {
        { Added: > 0 } when Record.Listed => ImportMarks.Added,
        { NewVersions: > 0 } when Record.Listed => ImportMarks.NewVersion,
        _ => ImportMarks.None,
    };

    /// <summary>What became of it, in a few words.</summary>
    public string Outcome => Report is null
        ? "running, or its process ended before it"
        : Report.Rejected == 0
            ? Figures.Articles(Report.Articles)
            : $"{Figures.Articles(Report.Articles)}, {Figures.Of(Report.Rejected)} rejected";
}
