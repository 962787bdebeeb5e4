namespace NewsSearch.Indexing.Search.Queries;

/// <summary>One word as typed, without the marks of its form.</summary>
/// <param name="Text">The word; with its <c>*</c> and <c>?</c> where <paramref name="Form"/> is <see cref="WordForm.Wildcard"/>.</param>
/// <param name="Form">How it matches.</param>
/// <param name="Edits">For <see cref="WordForm.Fuzzy"/>: 1 or 2 letters inserted, left out, changed or swapped; else 0.</param>
public sealed record WordNode(string Text, WordForm Form = WordForm.Plain, int Edits = 0) : QueryNode;
