namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Words side by side, exactly as typed but for case and accents.</summary>
/// <param name="Text">The words between the quotation marks.</param>
/// <param name="Slop">How many places the words may be moved in all: <c>"a b"~5</c>.</param>
public sealed record PhraseNode(string Text, int Slop = 0) : QueryNode;
