using NewsSearch.Indexing.Archive.Schema;

namespace NewsSearch.Indexing.Archive.Names;

/// <summary>The spellings under which an entity is mentioned.</summary>
internal static class EntityVariants
{
    /// <summary>All of them as they stand in texts, the most frequent first.</summary>
    public static IQueryable<NameVariant> Of(ArchiveContext context, string entityId) =>
        from entity in context.Entities
        where entity.Id == entityId
        join variant in context.Variants on entity.Key equals variant.Entity
        orderby variant.Mentions descending, variant.Surface
        select new NameVariant(variant.Surface, variant.Mentions, variant.Articles);
}
