namespace NewsSearch.Indexing.Archive;

/// <summary>An import that was started.</summary>
/// <param name="Key">Its number, rising.</param>
/// <param name="Path">What was imported, as named.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="FinishedAt">When it ended; null while it runs, and where its process ended before it.</param>
/// <param name="Report">The report as JSON; null where it has not finished.</param>
/// <param name="Listed">Whether it is known which articles it brought: not of imports by older versions, nor where it brought none.</param>
public sealed record ImportRecord(long Key, string Path, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, string? Report, bool Listed);
