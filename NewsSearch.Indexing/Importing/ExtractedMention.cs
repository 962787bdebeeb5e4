using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Importing;

/// <summary>A mention as <c>extract --json</c> prints it: with the entity's canonical name, null where it is not linked.</summary>
public sealed record ExtractedMention(int Start, int End, MentionKind Kind, string Surface, string? Entity, string? Name, string Rule, double Score)
{
    /// <summary>A mention among its article's entities.</summary>
    public static ExtractedMention Of(Mention mention, IReadOnlyDictionary<string, Entity> entities) =>
        new(mention.Start, mention.End, mention.Kind, mention.Surface, mention.Entity, mention.Entity is { } id ? entities.GetValueOrDefault(id)?.Name : null, mention.Rule, mention.Score);
}
