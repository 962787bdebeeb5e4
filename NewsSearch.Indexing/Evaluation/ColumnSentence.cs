namespace NewsSearch.Indexing.Evaluation;

/// <summary>A sentence of a column file.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Tags">A BIO tag for each: "O", "B-PER", "I-PER".</param>
/// <param name="BeginsArticle">Whether a new article begins with it.</param>
public sealed record ColumnSentence(IReadOnlyList<string> Tokens, IReadOnlyList<string> Tags, bool BeginsArticle);
