namespace NewsSearch.Indexing.Articles;

/// <summary>Counts anew what follows from an article's mentions, after somebody corrected them.</summary>
public interface IReadingTally
{
    /// <summary><paramref name="read"/> with salience, leaders and countries as its mentions now have them. Safe to share between threads.</summary>
    Annotations Tally(Article article, Annotations read);
}
