namespace NewsSearch.Indexing.Language;

/// <summary>A sentence of an article's text; the title is one.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">Past the last.</param>
/// <param name="Tokens">Its tokens in order, offsets into the whole text.</param>
public sealed record Sentence(int Start, int End, IReadOnlyList<Token> Tokens);
