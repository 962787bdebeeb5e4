using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Sources;

/// <summary>One document as it came, decoded to text but not yet cleaned.</summary>
/// <param name="Origin">Where it came from.</param>
/// <param name="Form">What <paramref name="Text"/> is.</param>
/// <param name="Text">The text; empty where the record has no body.</param>
/// <param name="Fields">What the container said about it.</param>
public sealed record RawDocument(Origin Origin, RawForm Form, string Text, RawFields Fields) : SourceItem(Origin);
