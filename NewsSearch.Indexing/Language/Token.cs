namespace NewsSearch.Indexing.Language;

/// <summary>A word, number or mark in a text.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">Past the last.</param>
/// <param name="Text">The words between.</param>
public readonly record struct Token(int Start, int End, string Text);
