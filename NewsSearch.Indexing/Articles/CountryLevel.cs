namespace NewsSearch.Indexing.Articles;

/// <summary>How far an article concerns a country.</summary>
public enum CountryLevel
{
    /// <summary>The article is about it.</summary>
    About,

    /// <summary>It is mentioned in any way: by name, a place in it, a demonym, its leader, a national body.</summary>
    Mentioned,
}
