namespace NewsSearch.Indexing.Articles;

/// <summary>Where a document came from, precise enough to find it again and to name it in a report.</summary>
/// <param name="Path">The path under the folder imported, the file's own name where a file was named, or "-" for standard input. '/' parts folders.</param>
/// <param name="Entry">The entry inside an archive file, with '/' between folders; null outside archives.</param>
/// <param name="Line">The one-based line or record where the document begins; null where the file is one document.</param>
public sealed record Origin(string Path, string? Entry = null, int? Line = null)
{
    /// <summary>"folder/file.zip!entry.jsonl:12".</summary>
    public override string ToString()
    {
        var text = Entry is null ? Path : $"{Path}!{Entry}";
        return Line is { } line ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{text}:{line}") : text;
    }
}
