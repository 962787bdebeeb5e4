namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>That an article mentions an entity.</summary>
internal sealed class ArticleEntityRow
{
    public long Article { get; set; }

    public long Entity { get; set; }

    public int Mentions { get; set; }

    /// <summary>The article's day as <see cref="DayNumber"/>.</summary>
    public int? Day { get; set; }
}
