using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search;

/// <summary>A word or phrase of the query that is a known name or has another spelling, and what else it is called.</summary>
/// <param name="Name">The name as typed: "Kiev".</param>
/// <param name="Others">Its other names: "Kyiv". At least one.</param>
/// <param name="Found">Whether these were looked for too; not where the search asks for names only as written.</param>
public sealed record AliasReading(string Name, IReadOnlyList<string> Others, bool Found)
{
    /// <summary>The same in a sentence for a reader, one of <see cref="QueryReading.Notes"/>.</summary>
    public string InWords() => Found
        ? $"{QueryNotes.Quote(Name)} also finds {OthersQuoted()}; an equals sign before it asks for it alone."
        : $"{QueryNotes.Quote(Name)} is looked for only as written, not as {OthersQuoted()}.";

    /// <summary>"“Kyiv”, “Kyyiv”".</summary>
    public string OthersQuoted() => string.Join(", ", Others.Select(QueryNotes.Quote));
}
