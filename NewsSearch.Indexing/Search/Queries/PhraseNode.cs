namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Words side by side, in any of their inflected forms.</summary>
/// <param name="Text">The words between the quotation marks.</param>
/// <param name="Slop">How many places the words may be moved in all: <c>"a b"~5</c>.</param>
/// <param name="Exact"><c>="Peace Talks"</c>: the words written just so, capitals and accents included.</param>
public sealed record PhraseNode(string Text, int Slop = 0, bool Exact = false) : QueryNode;
