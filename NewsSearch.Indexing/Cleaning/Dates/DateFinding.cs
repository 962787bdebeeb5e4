using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>The date settled on, if any, and what a reader should know about it.</summary>
internal sealed record DateFinding(ArticleDate? Published, IReadOnlyList<string> Flags);
