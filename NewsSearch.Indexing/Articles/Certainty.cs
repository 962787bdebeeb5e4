namespace NewsSearch.Indexing.Articles;

/// <summary>Tells links that can be relied on from those that a reader should look at.</summary>
public static class Certainty
{
    /// <summary>Below this score a link is more likely wrong than right.</summary>
    public const double Sure = 0.5;

    /// <summary>Whether a mention is linked, and the link more likely wrong than right.</summary>
    public static bool IsUnsure(Mention mention) => mention.Entity is not null && mention.Score < Sure;

    /// <summary>Of an entity's mentions in an article the surest, where even that is unsure: then the article may not name the entity at all. Null where one is sure, and where there are none.</summary>
    public static Mention? Doubt(IEnumerable<Mention> ofEntity) => ofEntity.MaxBy(mention => mention.Score) is { } surest && IsUnsure(surest) ? surest : null;
}
