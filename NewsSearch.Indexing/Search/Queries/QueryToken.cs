namespace NewsSearch.Indexing.Search.Queries;

/// <summary>A stretch of a typed query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words it stands for, without quotation marks, brackets or colon.</param>
/// <param name="Number">The slop of a phrase, the distance of NEAR, the times of ATLEAST, the number of a field; else 0.</param>
/// <param name="Exact">Whether an equals sign stood before it.</param>
/// <param name="Closeness">For <see cref="QueryTokenKind.Near"/>: how what stands before it and behind it are to stand to each other.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text, int Number = 0, bool Exact = false, Closeness Closeness = Closeness.Near);
