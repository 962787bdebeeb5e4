namespace NewsSearch.Indexing.Search;

/// <summary>A passage of a text and the passage of an article that is nearest to it in meaning.</summary>
/// <param name="Text">The text's own, words that both have marked.</param>
/// <param name="Article">The article's, marked alike.</param>
/// <param name="Nearness">How near they are, -1 to 1.</param>
public sealed record AnsweringPassages(IReadOnlyList<TextRun> Text, IReadOnlyList<TextRun> Article, double Nearness);
