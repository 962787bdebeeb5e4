namespace NewsSearch.Indexing.Articles;

/// <summary>What says that a person was leader.</summary>
public enum LeaderBasis
{
    /// <summary>The table of office-holders on the article's date.</summary>
    Date,

    /// <summary>The text itself: an undated article that gives the title.</summary>
    Text,

    /// <summary>The source itself, which gave the names.</summary>
    Given,
}
