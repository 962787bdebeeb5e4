namespace NewsSearch.Indexing.Importing;

/// <summary>A document that a report names.</summary>
/// <param name="Where">File, entry and line: "news.zip!a.jsonl:12".</param>
/// <param name="What">What is the matter: "is not valid JSON: '}' expected at column 80".</param>
/// <param name="Advice">What to do about it.</param>
public sealed record ImportNote(string Where, string What, string Advice);
