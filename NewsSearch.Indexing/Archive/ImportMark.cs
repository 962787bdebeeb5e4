using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive;

/// <summary>How <see cref="ImportMarks"/> come about.</summary>
public static class ImportMark
{
    /// <summary>What <paramref name="article"/> was by what became of it; none where it was known as it stands or refused.</summary>
    public static ImportMarks Of(Article article, StoreOutcome outcome) => outcome.Kind switch
    {
        StoreKind.Added => ImportMarks.Added | Beside(article, outcome),
        StoreKind.NewVersion => ImportMarks.NewVersion | Beside(article, outcome),
        StoreKind.Unchanged or StoreKind.Refused => ImportMarks.None,
    };

    private static ImportMarks Beside(Article article, StoreOutcome outcome) =>
        (outcome.CopyOf is not null ? ImportMarks.Copy : outcome.NearCopyOf is not null ? ImportMarks.NearCopy : ImportMarks.None)
        | (article.Flags.Count > 0 ? ImportMarks.Flagged : ImportMarks.None);
}
