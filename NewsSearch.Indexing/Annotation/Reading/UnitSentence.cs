namespace NewsSearch.Indexing.Annotation.Reading;

/// <summary>A sentence as units.</summary>
/// <param name="Start">First UTF-16 code unit in the article's text.</param>
/// <param name="End">Past the last.</param>
/// <param name="Units">Its names and the tokens between, by position.</param>
internal sealed record UnitSentence(int Start, int End, IReadOnlyList<TextUnit> Units);
