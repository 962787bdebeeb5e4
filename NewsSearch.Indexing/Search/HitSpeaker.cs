namespace NewsSearch.Indexing.Search;

/// <summary>Who says a quotation of an article found.</summary>
/// <param name="Entity">The entity's id; null for an unnamed speaker.</param>
/// <param name="Name">The name, or the description as it stands: "a senior official".</param>
public sealed record HitSpeaker(string? Entity, string Name)
{
    /// <summary>The words of the text for whoever speaks for a body or a country: "a Kremlin spokesman". Null for people.</summary>
    public string? Surface { get; init; }

    /// <summary>The first role that the article gives the speaker; null where it gives none.</summary>
    public HitRole? Role { get; init; }
}
