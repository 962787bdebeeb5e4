namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>A name that is looked for.</summary>
/// <param name="Text">The name.</param>
/// <param name="Capitals">How it must be written in the text: an acronym in capitals, since "who" and "is" are words like others. Empty where any spelling will do.</param>
internal sealed record SoughtName(string Text, IReadOnlyList<string> Capitals);
